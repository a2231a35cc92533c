/// Group, local and company standards (the administrative rules of the catalogue's part 3).

import Foundation

extension Operator {
    static let groupAndLocal: [Operator] = [
        .header(
            "grp-number|docnum-shape|header-value", .strict, "编号 of a group standard in another shape", "编号",
            ["⟪T/示例 201—2026⟫", "⟪T/xmb 201—2026⟫", "⟪T XMB 201—2026⟫", "⟪TB/XMB 201—2026⟫"],
            tolerating: aside.union(["docnum-", "nref-", "header-"])),
        Operator("grp-basic-defer", .heuristic, "a group standard of terms or classes", tolerating: aside) { text in
            guard ["术语", "分类"].contains(text.type), !text.number.hasPrefix("T/") else { return [] }
            return ["T/XMB 209—2026", "T/CAS 731—2026", "T/ABC 12—2026"].map {
                text.edited($0, [text.setting("编号", "⟪\($0)⟫"), text.setting("发布机构", "示例标准化协会"), text.marking("类型")])
            }
        },
        .sentences(
            "grp-no-market-restriction", .heuristic, "who may take part", at: .requirement, tolerating: unverified,
            ["原料应从⟪会员单位⟫采购。", "包装箱应使用⟪指定品牌⟫的产品。", "运输应委托⟪本地企业⟫承担。", "生产者的⟪注册地应在本县⟫。", "检测应由⟪协会指定的机构⟫承担。"], where: { $0.number.hasPrefix("T/") }),
        Operator("loc-recommended-only|docnum-shape", .strict, "a local standard without /T", tolerating: aside.union(["docnum-", "header-", "title-"])) {
            text in
            guard text.headerLine("代替") == nil else { return [] }
            return ["DB51/T 3012—2026", "DB33/T 2290—2026"].flatMap { number -> [Mutation] in
                let ready = text.local(number)
                return [number.replacingOccurrences(of: "/T", with: "/"), number.replacingOccurrences(of: "/T", with: "")].map {
                    ready.edited($0, [ready.setting("编号", "⟪\($0)⟫")])
                }
            }
        },
        Operator("loc-number|docnum-shape|header-value", .strict, "a local standard of no region", tolerating: aside.union(["docnum-", "header-", "nref-"])) {
            text in
            guard text.headerLine("代替") == nil else { return [] }
            let ready = text.local("DB51/T 3012—2026")
            return ["DB5/T 3012—2026", "DB510/T 3012—2026", "DB00/T 3012—2026", "DBSC/T 3012—2026", "DB97/T 3012—2026"].shuffled(text.name).map {
                ready.edited($0, [ready.setting("编号", "⟪\($0)⟫")])
            }
        },
        Operator("loc-special-need", .heuristic, "a local standard for a product", tolerating: aside) { text in
            guard text.type == "产品", text.headerLine("代替") == nil else { return [] }
            return ["DB51/T 3012—2026", "DB33/T 2290—2026", "DB5101/T 105—2026", "DB42/T 1988—2026"].map { number in
                text.edited(number, [text.setting("编号", "⟪\(number)⟫"), text.setting("发布机构", "四川省市场监督管理局"), text.marking("类型")])
            }
        },
        Operator(
            "loc-no-admin|struct-no-contract-law|spec-service-no-qualification", .heuristic, "licences and penalties in a local standard",
            tolerating: unverified.union(aside)
        ) { text in
            guard text.number.hasPrefix("DB") || text.headerLine("代替") == nil else { return [] }
            let ready = text.number.hasPrefix("DB") ? text : text.local("DB51/T 3012—2026")
            let words = ["经营者⟪应取得行政许可⟫。", "作业单位⟪应向主管部门备案⟫。", "未取得资质的单位，⟪主管部门应予处罚⟫。", "项目⟪应经主管部门审批⟫。", "单位⟪应接受监督管理部门的监督检查，不合格的应责令停业⟫。"]
            return ready.picks(ready.hosts(.requirement), words.count, "no-admin").map { host, index in ready.appending(words[index], to: host) }
        },
        Operator(
            "nref-local-only-own|loc-ref-own-region", .strict, "another region's standard in a local standard",
            tolerating: aside.subtracting(["nref-local-only-own"])
        ) { text in
            guard text.number.hasPrefix("DB") || text.headerLine("代替") == nil else { return [] }
            let ready = text.number.hasPrefix("DB") ? text : text.local("DB51/T 3012—2026")
            return ["⟪DB31/T 1093—2018　托盘的清洗⟫", "⟪DB11/T 1322—2020　货架的检查⟫", "⟪DB3301/T 0286—2019　样品的保存⟫", "⟪DB44/T 2155—2019　周转箱的追溯⟫"].compactMap { entry in
                let number = entry.dropFirst().components(separatedBy: "　")[0]
                guard let listing = ready.listing(entry), let sentence = ready.citing(number, ready.name + entry) else { return nil }
                return ready.edited(number, [listing, sentence])
            }
        },
        Operator("loc-banner-issuer", .strict, "a local standard issued by an association", tolerating: aside) { text in
            guard text.headerLine("代替") == nil else { return [] }
            let ready = text.number.hasPrefix("DB") ? text : text.local("DB51/T 3012—2026")
            return ["示例标准化协会", "示例物流学会", "示例科技有限公司", "某某大学"].map { ready.edited($0, [ready.setting("发布机构", "⟪\($0)⟫")]) }
        },
        .header(
            "ent-number|docnum-shape|header-value", .strict, "编号 of a company standard in another shape", "编号",
            ["⟪Q/ 001—2026⟫", "⟪Q/abc 001—2026⟫", "⟪Q/公司 001—2026⟫", "⟪QABC 001—2026⟫"],
            tolerating: aside.union(["docnum-", "nref-", "header-"])),
    ]
}

extension Manuscript {
    /// The document as a local standard.
    fileprivate func local(_ number: String) -> Manuscript {
        prepared([setting("编号", number), setting("发布机构", number.hasPrefix("DB33") ? "浙江省市场监督管理局" : "四川省市场监督管理局")])
    }
}
