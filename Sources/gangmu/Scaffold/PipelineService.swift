/// What may run Gangmu at each commit: the files of Templates/ci that `gangmu new ci` writes for it, each at the place where that
/// service looks for it.

enum PipelineService: String, Choosable {
    case github, gitlab, gitea, forgejo, preCommit = "pre-commit", reviewdog, shell

    struct File {
        /// Below Templates.
        var template: String
        /// Below the root of a repository.
        var path: String
    }

    var files: [File] {
        switch self {
        case .github:
            [
                File(template: "ci/github/workflow.yml", path: ".github/workflows/gangmu.yml"),
                File(template: "ci/github/action.yml", path: ".github/actions/gangmu/action.yml"),
            ]
        case .gitlab: [File(template: "ci/gitlab.yml", path: ".gitlab-ci.yml")]
        case .gitea: [File(template: "ci/gitea.yml", path: ".gitea/workflows/gangmu.yml")]
        case .forgejo: [File(template: "ci/gitea.yml", path: ".forgejo/workflows/gangmu.yml")]
        case .preCommit: [File(template: "ci/pre-commit.yaml", path: ".pre-commit-config.yaml")]
        case .reviewdog: [File(template: "ci/reviewdog.yml", path: ".reviewdog.yml")]
        case .shell: [File(template: "ci/check.sh", path: "check.sh")]
        }
    }
}
