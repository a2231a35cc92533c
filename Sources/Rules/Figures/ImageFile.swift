import Syntax

extension Rule {
    /// Stands at the path. The page shows the alt text.
    public static let imageFile = Rule(
        id: "image-file", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("图像文件不能用", "an image cannot be used"),
        why: Phrase(
            "图像是标准的一部分：文件应在标准体系（或本文件）所在的文件夹之内，格式为 SVG、PNG 或 JPEG",
            "an image is part of the standard: its file lies within the folder of the family, or of the document, and is SVG, PNG or JPEG"),
        messages: [
            Phrase("没有图像文件“{0}”", "there is no image file “{0}”"),
            Phrase("图像“{0}”在文件夹之外", "the image “{0}” lies outside the folder"),
            Phrase("“{0}”不是 SVG、PNG 或 JPEG 图像", "“{0}” is no SVG, PNG or JPEG image"),
            Phrase(
                "没有图像文件“{0}”：从标准所在的文件夹算起，即“{1}”", "there is no image file “{0}”: seen from the document's folder, that is “{1}”"),
        ],
        bad: [
            """
            # 要求

            ![流程](⟪flow.gif⟫)

            图 流程
            """
        ],
        good: [
            """
            # 要求

            ![流程](flow.svg)

            图 流程
            """
        ],
        check: .external)
}
