#include "CTemplates.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char page_css[] = {
#embed "../../Templates/html/page.css"
};

const unsigned char *templates_page_css(void) { return page_css; }
size_t templates_page_css_length(void) { return sizeof page_css; }

static const unsigned char report_css[] = {
#embed "../../Templates/html/report.css"
};

const unsigned char *templates_report_css(void) { return report_css; }
size_t templates_report_css_length(void) { return sizeof report_css; }

static const unsigned char family_schema[] = {
#embed "../../Templates/schemas/family.schema.json"
};

const unsigned char *templates_family_schema(void) { return family_schema; }
size_t templates_family_schema_length(void) { return sizeof family_schema; }

static const unsigned char references_schema[] = {
#embed "../../Templates/schemas/references.schema.json"
};

const unsigned char *templates_references_schema(void) { return references_schema; }
size_t templates_references_schema_length(void) { return sizeof references_schema; }

static const unsigned char product[] = {
#embed "../../Templates/scaffold/standard/product.std.md"
};
static const unsigned char specification[] = {
#embed "../../Templates/scaffold/standard/specification.std.md"
};
static const unsigned char code[] = {
#embed "../../Templates/scaffold/standard/code.std.md"
};
static const unsigned char guide[] = {
#embed "../../Templates/scaffold/standard/guide.std.md"
};
static const unsigned char test_method[] = {
#embed "../../Templates/scaffold/standard/test-method.std.md"
};
static const unsigned char classification[] = {
#embed "../../Templates/scaffold/standard/classification.std.md"
};
static const unsigned char terminology[] = {
#embed "../../Templates/scaffold/standard/terminology.std.md"
};
static const unsigned char evaluation[] = {
#embed "../../Templates/scaffold/standard/evaluation.std.md"
};
static const unsigned char general[] = {
#embed "../../Templates/scaffold/standard/general.std.md"
};
static const unsigned char baseline[] = {
#embed "../../Templates/scaffold/standard/baseline.std.md"
};
static const unsigned char amendment[] = {
#embed "../../Templates/scaffold/standard/amendment.std.md"
};
static const unsigned char family[] = {
#embed "../../Templates/scaffold/family/family.md"
};
static const unsigned char family_general[] = {
#embed "../../Templates/scaffold/family/general/general.std.md"
};
static const unsigned char family_product[] = {
#embed "../../Templates/scaffold/family/products/product.std.md"
};
static const unsigned char family_baseline[] = {
#embed "../../Templates/scaffold/family/baselines/baseline.std.md"
};
static const unsigned char ci_github_workflow[] = {
#embed "../../Templates/ci/github/workflow.yml"
};
static const unsigned char ci_github_action[] = {
#embed "../../Templates/ci/github/action.yml"
};
static const unsigned char ci_gitlab[] = {
#embed "../../Templates/ci/gitlab.yml"
};
static const unsigned char ci_gitea[] = {
#embed "../../Templates/ci/gitea.yml"
};
static const unsigned char ci_pre_commit[] = {
#embed "../../Templates/ci/pre-commit.yaml"
};
static const unsigned char ci_reviewdog[] = {
#embed "../../Templates/ci/reviewdog.yml"
};
static const unsigned char ci_check[] = {
#embed "../../Templates/ci/check.sh"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} scaffolds[] = {
    {"standard/product.std.md", product, sizeof product},
    {"standard/specification.std.md", specification, sizeof specification},
    {"standard/code.std.md", code, sizeof code},
    {"standard/guide.std.md", guide, sizeof guide},
    {"standard/test-method.std.md", test_method, sizeof test_method},
    {"standard/classification.std.md", classification, sizeof classification},
    {"standard/terminology.std.md", terminology, sizeof terminology},
    {"standard/evaluation.std.md", evaluation, sizeof evaluation},
    {"standard/general.std.md", general, sizeof general},
    {"standard/baseline.std.md", baseline, sizeof baseline},
    {"standard/amendment.std.md", amendment, sizeof amendment},
    {"family/family.md", family, sizeof family},
    {"family/general/general.std.md", family_general, sizeof family_general},
    {"family/products/product.std.md", family_product, sizeof family_product},
    {"family/baselines/baseline.std.md", family_baseline, sizeof family_baseline},
    {"ci/github/workflow.yml", ci_github_workflow, sizeof ci_github_workflow},
    {"ci/github/action.yml", ci_github_action, sizeof ci_github_action},
    {"ci/gitlab.yml", ci_gitlab, sizeof ci_gitlab},
    {"ci/gitea.yml", ci_gitea, sizeof ci_gitea},
    {"ci/pre-commit.yaml", ci_pre_commit, sizeof ci_pre_commit},
    {"ci/reviewdog.yml", ci_reviewdog, sizeof ci_reviewdog},
    {"ci/check.sh", ci_check, sizeof ci_check},
};

const unsigned char *templates_scaffold(const char *name, size_t *length) {
  for (size_t at = 0; at < sizeof scaffolds / sizeof *scaffolds; at++) {
    if (strcmp(scaffolds[at].name, name) == 0) {
      *length = scaffolds[at].length;
      return scaffolds[at].bytes;
    }
  }
  return NULL;
}
