/// Where a sentence or a block can be put without saying anything else that is wrong: the paragraph's clause must be of the kind that
/// such a sentence belongs to.

import AccuracySupport
import Foundation

enum Place: Sendable {
    /// A paragraph of an ordinary chapter or normative annex that already lays down a requirement.
    case requirement
    /// As a requirement, in the chapter of a product's or service's own requirements.
    case quality
    /// Any paragraph of ordinary chapters and annexes; for statements.
    case statement
    /// The same in chapters only, and not among principles.
    case chapter
    /// A paragraph of test methods, verification or steps.
    case method
    case informativeAnnex
    case foreword
    case introduction
    case scope
    case definition
    case note
    case example
    case footnote
}

extension Manuscript {
    /// Last lines of paragraphs (or of a note, …) that a sentence can be put after.
    func hosts(_ place: Place) -> [Int] {
        blocks.indices.filter { accepts(blocks[$0], place) && isFree($0) }.map { blocks[$0].end - 1 }
    }

    private func accepts(_ block: Block, _ place: Place) -> Bool {
        guard block.section >= 0 else { return false }
        let kind = sections[block.section].kind
        let text = lines[block.range].joined()
        switch place {
        case .requirement, .quality:
            return block.kind == .paragraph && (kind == .chapter || kind == .normativeAnnex) && type != "指南" && Manuscript.hasRequirement(text)
                && !isNamed(block.section, ["总则", "原则", "概述", "方法", "测定", "检验", "试验", "证实", "分类", "步骤", "不适用"])
        case .statement:
            return block.kind == .paragraph && [.chapter, .normativeAnnex, .informativeAnnex].contains(kind)
                && !isNamed(block.section, ["概述", "分类", "不适用", "总体要求", "通用要求"])
        case .chapter:
            return block.kind == .paragraph && kind == .chapter && !isNamed(block.section, ["概述", "分类", "原则", "总则"])
        case .method:
            return block.kind == .paragraph && kind == .chapter && isNamed(block.section, ["试验方法", "检验方法", "测定", "证实方法", "步骤"])
                && !isNamed(block.section, ["规则", "追溯"])
        case .informativeAnnex: return block.kind == .paragraph && kind == .informativeAnnex
        case .foreword: return block.kind == .paragraph && kind == .foreword
        case .introduction: return block.kind == .paragraph && kind == .introduction
        case .scope: return block.kind == .paragraph && kind == .scope
        case .definition: return block.kind == .paragraph && terms.contains(block.section) && blocks(in: block.section).first?.start == block.start
        case .note: return block.kind == .note && kind != .terms
        case .example: return block.kind == .example
        case .footnote: return block.kind == .footnote
        }
    }

    /// Nothing hangs on the block's end: it leads no list, figure or formula and bears no attributes.
    private func isFree(_ index: Int) -> Bool {
        let block = blocks[index]
        let last = lines[block.end - 1]
        guard last.hasSuffix("。"), !last.contains("<!--") else { return false }
        if block.kind == .paragraph, let next = blocks.dropFirst(index + 1).first, next.section == block.section {
            return ![.list, .formula, .image, .quote].contains(next.kind)
        }
        return true
    }

    /// The section or one around it has one of the words in its title.
    func isNamed(_ section: Int, _ words: [String]) -> Bool {
        (sections[section].above + [section]).contains { one in words.contains { sections[one].title.contains($0) } }
    }

    static func hasRequirement(_ text: String) -> Bool { ["应符合", "应为", "应不", "不应", "应有", "应在", "应按", "应具"].contains(where: text.contains) }

    /// Lines before which a block can be put: the ends of leaf clauses (or chapters without clauses).
    func rooms(_ place: Place) -> [Int] {
        sections.indices.compactMap { index in
            let one = sections[index]
            guard isLeaf(index), blocks(in: index).contains(where: { $0.kind == .paragraph }), !one.tail.contains("不适用") else { return nil }
            switch place {
            case .requirement:
                guard one.kind == .chapter, type != "指南",
                    blocks(in: index).contains(where: { $0.kind == .paragraph && accepts($0, .requirement) })
                else { return nil }
            case .method: guard one.kind == .chapter, blocks(in: index).contains(where: { accepts($0, .method) }) else { return nil }
            case .informativeAnnex: guard one.kind == .informativeAnnex else { return nil }
            case .foreword: guard one.kind == .foreword else { return nil }
            case .introduction: guard one.kind == .introduction else { return nil }
            case .scope: guard one.kind == .scope else { return nil }
            case .definition: guard terms.contains(index) else { return nil }
            default:
                guard one.kind == .chapter || one.kind == .normativeAnnex, !isNamed(index, ["概述", "分类"]) else { return nil }
            }
            return one.bodyEnd
        }
    }

    /// Chapters with titled clauses, at whose end another clause can be put; the line there.
    func clauseRooms(_ place: Place = .statement) -> [(chapter: Int, line: Int)] {
        chapters().compactMap { chapter in
            let below = children(of: chapter)
            guard below.count > 1, below.allSatisfy({ !sections[$0].title.isEmpty }) else { return nil }
            switch place {
            case .quality:
                guard ["要求", "质量", "性能", "指标"].contains(where: sections[chapter].title.contains), !sections[chapter].title.contains("检验") else { return nil }
            case .requirement:
                guard type != "指南", below.contains(where: { hasRequirement($0) }), !isNamed(chapter, ["方法", "检验", "试验", "证实"]) else { return nil }
            case .method: guard isNamed(chapter, ["方法", "试验", "证实"]) else { return nil }
            default: break
            }
            return (chapter, sections[chapter].end)
        }
    }

    func hasRequirement(_ section: Int) -> Bool {
        (sections[section].line..<sections[section].end).contains { Manuscript.hasRequirement(lines[$0]) }
    }

    /// At most four pairs of a place and a wording, different ones in every document.
    func picks<Spot>(_ places: [Spot], _ wordings: Int, _ seed: String) -> [(place: Spot, wording: Int)] {
        guard !places.isEmpty, wordings > 0 else { return [] }
        var random = Random(seed + name)
        let shuffled = places.shuffled(using: &random)
        let count = min(Operator.sitesPerDocument, max(shuffled.count, wordings))
        return (0..<count).map { (shuffled[$0 % shuffled.count], (ordinal * Operator.sitesPerDocument + $0) % wordings) }
    }
}
