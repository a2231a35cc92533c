/* Files of Templates/ that the binary carries, as bytes. A file is added here and in CTemplates.c. */
#ifndef CTEMPLATES_H
#define CTEMPLATES_H

#include <stddef.h>

/* Templates/html/page.css: the style sheet of every page. */
const unsigned char *templates_page_css(void);
size_t templates_page_css_length(void);

/* Templates/html/report.css: what pages of tables add to it. */
const unsigned char *templates_report_css(void);
size_t templates_report_css_length(void);

/* Templates/schemas/family.schema.json: the JSON Schema of `gangmu family --format json`. */
const unsigned char *templates_family_schema(void);
size_t templates_family_schema_length(void);

/* Templates/schemas/references.schema.json: the JSON Schema of `gangmu references check --format json`. */
const unsigned char *templates_references_schema(void);
size_t templates_references_schema_length(void);

/* A file of Templates/scaffold/, by its path there, or of Templates/ci/, by its path below Templates/; NULL if the binary carries none of that name. */
const unsigned char *templates_scaffold(const char *name, size_t *length);

#endif
