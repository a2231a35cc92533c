import Syntax

extension Rule {
    /// Raised where files are read. In the example the path ends in `/`: a folder has the name of a document.
    public static let workspaceUnreadable = Rule(
        id: "workspace-unreadable", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("文件无法读取", "a file cannot be read"),
        why: Phrase(
            "无法读取的文件不会编译，其他文件对它的引用也无从核对",
            "a file that cannot be read is not compiled, and what others cite of it goes unchecked"),
        messages: [
            Phrase("无法读取“{0}”", "cannot read “{0}”")
        ],
        bad: [
            """
            === rice.std.md/
            ⟪⟫
            """
        ],
        good: [
            """
            === rice.std.md
            # 技术要求

            大米应无异味。
            """
        ],
        check: .external)
}
