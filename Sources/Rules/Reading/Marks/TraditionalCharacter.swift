/// Traditional characters that are nothing else in a text of simplified ones (通用规范汉字表), and the simplified form of each.

import Syntax

enum TraditionalCharacter {
    /// The simplified form of one.
    static func simplified(_ bytes: [UInt8], at: Int) -> String? {
        let words = traditional.utf8Bytes
        var place = 0
        while place + 3 <= words.count {
            if words[place] == bytes[at], words[place + 1] == bytes[at + 1], words[place + 2] == bytes[at + 2] {
                let start = place / 4 * 3
                return String(decoding: simple.utf8Bytes[start..<start + 3], as: UTF8.self)
            }
            place += 4
        }
        return nil
    }

    static let traditional: StaticString = """
        標 準 國 產 質 業 務 員 規 範 測 試 檢 驗 樣 計 數 據 單 個 為 與 從 會 來 時 間 長 寬 開 關 門 問 題 應 當 對 發 現 實 際 環 節 點 線 電 壓 熱 溫 濕 氣 體 積 種 類 項 級 別 號 碼 \
        編 寫 書 說 詞 語 術 義 認 證 許 設 備 製 廠 場 農 藥 糧 穀 麥 魚 鳥 雞 豬 馬 鮮 蘋 葉 莖 樹 樓 層 圓 圖 團 園 區 縣 鄉 鎮 東 臺 灣 廣 陝 寧 濟 經 營 銷 貨 買 賣 價 錢 費 資 財 貿 \
        運 輸 車 輛 軌 轉 軟 載 較 輕 輪 連 進 遠 還 邊 達 過 遞 適 選 遺 鄰 醫 釋 鋼 鐵 銅 鋁 鉛 鎘 鉻 鎳 錳 鋅 錫 銀 鈉 鈣 鎂 鉀 針 鏡 鏈 鍋 鍵 鎖 錄 錯 陽 陰 陳 階 險 隨 隱 隊 雙 雜 離 \
        難 雲 霧 靜 響 頁 頂 順 須 預 頻 額 顏 願 顯 風 飛 飯 飲 飼 飽 館 驅 駐 駛 騎 鬆 魯 鹽 鹼 麵 黃 齊 齒 龍 龜 亞 倉 傳 債 傷 僅 億 優 儀 儲 兒 兩 冊 凍 則 剛 創 劃 劑 動 勞 勢 勵 匯 \
        協 參 啟 喚 嘗 噴 噸 囑 圍 執 堅 壞 墊 塵 壽 夠 夾 奪 奮 婦 孫 學 寶 審 將 專 導 屆 屬 嶺 幣 幫 庫 廢 張 強 彈 彙 徑 復 徹 態 慮 慣 憑 戰 戶 拋 掃 採 換 損 搖 摻 撐 擇 擊 擋 擔 擴 \
        攜 攝 攪 敗 敘 敵 斷 晝 暫 曆 權 條 楊 極 構 槍 樁 樂 橋 機 橫 檔 櫃 欄 歐 殘 殺 殼 毀 氈 決 沒 況 淨 淺 減 渦 湯 溝 滅 滬 滯 滲 滾 滿 漁 漢 漲 漸 潔 潛 潤 澀 澆 濁 濃 濾 瀉 灑 災 \
        烏 無 煉 煙 熒 燈 燒 燙 爐 爛 爭 牆 狀 獨 獲 獻 獸 畝 畢 畫 異 療 盜 監 盤 眾 確 礎 礦 禮 禦 稅 稈 稱 穩 窮 竅 競 筆 簡 簽 籃 籌 籤 糞 糾 紀 約 紅 純 紋 納 紙 細 終 組 結 絕 給 統 \
        絲 綠 維 網 緊 緣 緩 緯 練 縮 縱 總 績 織 繞 繩 繪 繼 續 纖 罈 羅 罰 習 聯 聲 職 聽 肅 脫 腫 腳 腦 腸 膚 膠 膽 臟 臨 興 舊 艙 艦 莊 華 萬 蓋 蔥 薑 藍 藝 蘇 蘭 處 虛 蝦 蟲 衛 衝 補 \
        裝 裡 複 襯 見 視 親 覺 覽 觀 觸 訂 訊 討 訓 記 訪 訴 診 評 詢 詳 誌 誤 課 調 談 請 論 諾 謝 識 議 護 讀 變 讓 負 貢 責 貯 貼 賀 賓 賠 賦 購 贈 趨 踐 軍 軸 輔 輯 遲 邏 郵 醬 釀 釘 \
        鈕 鋒 錐 鍛 鍍 鐘 鑄 鑑 鑽 閃 閉 閥 閱 闊 闡 陸 雖 靈 韌 韓 頭 頸 顆 顧 飾 餅 養 餘 饋 驟 髒 鬥 鹵 黨 齡
        """

    private static let simple: StaticString = """
        标准国产质业务员规范测试检验样计数据单个为与从会来时间长宽开关门问题应当对发现实际环节点线电压热温湿气体积种类项级别号码\
        编写书说词语术义认证许设备制厂场农药粮谷麦鱼鸟鸡猪马鲜苹叶茎树楼层圆图团园区县乡镇东台湾广陕宁济经营销货买卖价钱费资财贸\
        运输车辆轨转软载较轻轮连进远还边达过递适选遗邻医释钢铁铜铝铅镉铬镍锰锌锡银钠钙镁钾针镜链锅键锁录错阳阴陈阶险随隐队双杂离\
        难云雾静响页顶顺须预频额颜愿显风飞饭饮饲饱馆驱驻驶骑松鲁盐碱面黄齐齿龙龟亚仓传债伤仅亿优仪储儿两册冻则刚创划剂动劳势励汇\
        协参启唤尝喷吨嘱围执坚坏垫尘寿够夹夺奋妇孙学宝审将专导届属岭币帮库废张强弹汇径复彻态虑惯凭战户抛扫采换损摇掺撑择击挡担扩\
        携摄搅败叙敌断昼暂历权条杨极构枪桩乐桥机横档柜栏欧残杀壳毁毡决没况净浅减涡汤沟灭沪滞渗滚满渔汉涨渐洁潜润涩浇浊浓滤泻洒灾\
        乌无炼烟荧灯烧烫炉烂争墙状独获献兽亩毕画异疗盗监盘众确础矿礼御税秆称稳穷窍竞笔简签篮筹签粪纠纪约红纯纹纳纸细终组结绝给统\
        丝绿维网紧缘缓纬练缩纵总绩织绕绳绘继续纤坛罗罚习联声职听肃脱肿脚脑肠肤胶胆脏临兴旧舱舰庄华万盖葱姜蓝艺苏兰处虚虾虫卫冲补\
        装里复衬见视亲觉览观触订讯讨训记访诉诊评询详志误课调谈请论诺谢识议护读变让负贡责贮贴贺宾赔赋购赠趋践军轴辅辑迟逻邮酱酿钉\
        钮锋锥锻镀钟铸鉴钻闪闭阀阅阔阐陆虽灵韧韩头颈颗顾饰饼养余馈骤脏斗卤党龄
        """
}

extension Reading {
    /// Those of a sentence are one finding, at the first.
    mutating func judgeTraditional(_ hit: Hit) {
        guard let first = hits.first(where: { $0.list == hit.list && !$0.isQuoted }), first.range == hit.range,
            let right = TraditionalCharacter.simplified(bytes, at: hit.range.lower)
        else { return }
        let edits = hits.filter { $0.list == hit.list && !$0.isQuoted }.prefix(200).compactMap { other in
            TraditionalCharacter.simplified(bytes, at: other.range.lower).map { Edit(range: other.range, text: $0) }
        }
        report("punct-std", at: hit.range, phrase: 7, [quoted(hit.range), .text(right)], fix: Fix(arguments: [.text(right)], edits: edits, safety: .review))
    }
}
