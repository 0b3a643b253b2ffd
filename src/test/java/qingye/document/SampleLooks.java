package qingye.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import qingye.document.Element.Box;
import qingye.document.Element.Cards;
import qingye.document.Element.MiniContents;
import qingye.document.Element.Picture;
import qingye.document.Table.Align;
import qingye.document.Table.Look;
import qingye.document.Table.Role;
import qingye.document.Table.Row;

/// What stands out of running text in the sample document: cards, boxes, rows of pictures, diagrams, wide tables.
final class SampleLooks {

    private SampleLooks() {
    }

    static MiniContents contents(String id) {
        return new MiniContents(id, List.of(
                new MiniContents.Entry("industry.green", "5.1 绿色金融"),
                new MiniContents.Entry("industry.voices", "5.2 回应各方关切"),
                new MiniContents.Entry("industry.risks", "5.3 风险与机遇清单")));
    }

    static Table results() {
        Table table = TableText.words("", List.of(1.0, 1.0), """
                关键绩效|目标
                承销绿色债券 *23* 只，募集资金 *186.50* 亿元|到 2030 年，绿色债券承销规模比 2023 年翻一番
                碳市场交易量 *1,260* 万吨，居券商前列|每年至少推出一项碳金融创新
                |在 2026 年底前完成全部信贷类资产的环境风险排查""");
        return new Table(table.caption(), table.columns(), 1, table.rows(), table.notes(), Look.GRID,
                Meaning.CHAPTER_RESULTS);
    }

    static Cards cards(String id) {
        return new Cards(id, Words.spans("数说 2024"), List.of(
                card("{green.bonds@2024=186.50} 亿元", "绿色债券募集资金", "比上年增长 12.4%"),
                card("{green.count@2024=23} 只", "承销绿色债券", ""),
                card("{carbon@2024=1,260} 万吨", "碳市场交易量", "含自愿减排量"),
                card("{charity.hours@2024=3,810} 小时", "员工志愿服务总时长，含乡村振兴与投资者教育", ""),
                card("{satisfaction@2024=97.59%}", "客户满意度", "第三方调查"),
                card("{rd@2024=3.21} 亿元", "信息技术投入", "")));
    }

    static Cards fewCards(String id) {
        return new Cards(id, List.of(), List.of(
                card("1,234,567,890.12 元", "研发投入", ""),
                card("45.36%", "女性员工占比", "")));
    }

    private static Cards.Card card(String figure, String label, String remark) {
        return new Cards.Card(Words.spans(figure), Words.spans(label), Words.spans(remark));
    }

    static Box shortCase(String id) {
        return new Box(id, Box.Look.CASE, Words.spans("案例"), Words.spans("山区光伏项目：屋顶上的第二份收成"),
                Words.spans("示例期货有限责任公司"), false,
                paragraphs("公司为某县 *12* 个村的屋顶光伏项目设计收益权质押方案，融资 *1.80* 亿元，惠及农户 *3,260* 户。项目并网后，"
                        + "每户每年增收约 *2,400* 元，全县每年减少二氧化碳排放约 *4.6* 万吨。",
                        "项目组每季度回访一次，把发电量、收益分配和设备维护情况张贴在村委会门口，接受村民监督。"),
                List.of(SampleFigures.hills(id + ".p1", 1200, 560), SampleFigures.hills(id + ".p2", 800, 600)));
    }

    static Box longCase(String id) {
        return new Box(id, Box.Look.CASE, Words.spans("案例"), Words.spans("一张清单管到底"), List.of(), true,
                IntStream.rangeClosed(1, 10).mapToObj(i -> Words.spans(point(i))).toList(), List.of());
    }

    private static String point(int number) {
        return ("在第 %d 项工作中，公司先把现状说清楚，再把责任落到人：由牵头部门列出清单，逐条写明依据、期限和验收办法，"
                + "完成后由复核人签字，未完成的写明原因并顺延；所有清单在内部平台公开，任何员工都可以查看和评论。"
                + "清单每月更新一次，季度末由工作小组向董事会汇总，问题超过两个季度没有进展的，列为重点督办事项。").formatted(number);
    }

    static Box quote(String id) {
        return new Box(id, Box.Look.QUOTE, List.of(), List.of(), Words.spans("可持续发展委员会主任"), false,
                paragraphs("我们不追求把每一个数字都做得好看，而是追求每一个数字都经得起追问。"), List.of());
    }

    static Box letter(String id) {
        return new Box(id, Box.Look.LETTER, List.of(), Words.spans("董事长致辞"), Words.spans("董事长\n2025 年 4 月"), false,
                paragraphs("过去一年，外部环境复杂多变，我们坚持把服务实体经济放在首位，把合规和风险管理作为一切业务的底线。"
                        + "报告期内，公司实现营业收入 *31.52* 亿元，向股东分红 *8.40* 亿元。",
                        "展望未来，我们将继续与各方携手，把绿色金融、普惠金融做深做实，让增长更有质量，让责任更有温度。"),
                List.of());
    }

    static Box statement(String id) {
        return new Box(id, Box.Look.STATEMENT, Words.spans("董事会声明"), List.of(), Words.spans("示例证券股份有限公司董事会"), true,
                paragraphs("董事会对公司可持续发展的战略、目标与披露承担最终责任，并已审阅本报告全文。",
                        "董事会确认，报告所载内容不存在虚假记载、误导性陈述或重大遗漏。",
                        "董事会每年至少两次听取可持续发展工作小组的汇报，检查目标进度，必要时调整资源与安排。"),
                List.of());
    }

    private static List<List<Span>> paragraphs(String... texts) {
        return Arrays.stream(texts).map(Words::spans).toList();
    }

    static Element.PictureRow row(String id) {
        return new Element.PictureRow(id, List.of(
                captioned(SampleFigures.hills(id + ".a", 1200, 800), "春季造林"),
                captioned(SampleFigures.hills(id + ".b", 600, 800), "第三方核查人员在样地测量树高与胸径"),
                captioned(SampleFigures.hills(id + ".c", 1000, 800), "秋季管护")));
    }

    private static Picture captioned(Picture picture, String caption) {
        return new Picture(picture.id(), picture.data(), picture.mediaType(), picture.pixelWidth(),
                picture.pixelHeight(), picture.window(), picture.share(), Words.spans(caption), picture.alternative());
    }

    /// The right half of a picture, without its lower third.
    static Picture cropped(String id) {
        Picture whole = SampleFigures.hills(id, 1200, 560);
        return new Picture(id, whole.data(), whole.mediaType(), 1200, 560, new Picture.Window(0.5, 0, 0.5, 0.66), 0.5,
                Words.spans("林场一角（局部）"), "林场的山丘，右侧局部");
    }

    static Element.Diagram steps(String id) {
        var shapes = new ArrayList<Drawing.Shape>();
        List<String> names = List.of("收集", "复核", "审议", "披露");
        for (int i = 0; i < names.size(); i++) {
            double left = i * 110;
            shapes.add(new Drawing.Area(List.of(new Drawing.Point(left, 0), new Drawing.Point(left + 94, 0),
                    new Drawing.Point(left + 106, 16), new Drawing.Point(left + 94, 32),
                    new Drawing.Point(left, 32)), 0x1B6B4E));
            shapes.add(new Drawing.Label(names.get(i), left + 50, 20, Drawing.Anchor.MIDDLE, 10, true, 0xFFFFFF));
        }
        shapes.add(new Drawing.Polyline(List.of(new Drawing.Point(0, 40), new Drawing.Point(436, 40)), 0.8, 0x7FA898));
        return new Element.Diagram(id, Meaning.STEPS, new Drawing(440, 44, shapes), Words.spans("图 2 数据从收集到披露"),
                "第1步“收集”；第2步“复核”；第3步“审议”；第4步“披露”：在官网和交易所同时披露");
    }

    static Element.Graphic parts(String id, Chart.Kind kind, String caption) {
        var values = List.of("1,625", "949", "400");
        var points = values.stream()
                .map(printed -> new Chart.Point(Optional.of(new BigDecimal(printed.replace(",", ""))), printed))
                .toList();
        var chart = new Chart(kind, "员工年龄构成", "人", List.of("31 岁至 50 岁", "30 岁及以下", "51 岁及以上"),
                List.of(new Chart.Series("2024 年", points)));
        var shapes = List.<Drawing.Shape>of(
                new Drawing.Circle(80, 60, 50, 0x1B6B4E),
                new Drawing.Label("31 岁至 50 岁 1,625 人", 160, 60, Drawing.Anchor.START, 9, false, 0x22302A));
        return new Element.Graphic(id, chart, new Drawing(440, 120, shapes), Words.spans(caption), "员工年龄构成");
    }

    static Table contact() {
        return new Table(List.of(), TableText.columns(List.of(1.0, 4.0)), 0,
                List.of(fact("联系部门", "董事会办公室"), fact("地址", "示例市示例区金融街 1 号"),
                        fact("如何反馈", "• 信件或电子邮件，请注明“可持续发展报告”，我们在十五个工作日内答复，重要意见会在下一年度的报告中公开回应\n• 拨打热线\n• 到访营业网点")),
                List.of(TableText.note(0, "个人信息只用于答复，不作他用。")), Look.PLAIN, Meaning.CONTACT);
    }

    private static Row fact(String name, String value) {
        return new Row(List.of(TableText.cell(name, Role.LABEL, Align.START, 1, 1),
                TableText.cell(value, Role.BODY, Align.START, 1, 1)));
    }

    /// Cells merged over columns and over rows, and items in cells.
    static Table merged() {
        return new Table(Words.spans("利益相关方沟通"), TableText.columns(List.of(1.2, 2.0, 2.4, 2.4)), 1, List.of(
                new Row(List.of(head("利益相关方", 1), head("关注的议题", 1), head("沟通与回应", 2))),
                new Row(List.of(TableText.cell("股东与投资者", Role.GROUP, Align.START, 2, 1),
                        body("1. 稳健经营\n2. 信息披露的及时、准确与完整，尤其是气候相关信息", 1, 1), body("股东大会\n业绩说明会", 1, 1),
                        body("全年召开 *2* 次，答复提问 *126* 条", 2, 1))),
                new Row(List.of(body("投资者权益保护", 1, 1), body("投资者热线", 1, 1))),
                new Row(List.of(TableText.cell("监管机构", Role.LABEL, Align.START, 1, 1),
                        body("合规经营^5^", 1, 1), body("按要求报送材料，配合现场检查，开展监管意见的整改与复查", 1, 2)))),
                List.of(TableText.note(5, "含反洗钱与投资者适当性管理。")));
    }

    private static Table.Cell head(String text, int columns) {
        return TableText.cell(text, Role.HEADER, columns > 1 ? Align.CENTRE : Align.START, 1, columns);
    }

    private static Table.Cell body(String text, int rows, int columns) {
        return TableText.cell(text, Role.BODY, Align.START, rows, columns);
    }

    /// A table of six columns of words, too wide for an upright page.
    static Table wide() {
        var lines = new ArrayList<String>(List.of("类型|子类|描述|时间范围|财务影响|应对措施"));
        for (int i = 1; i <= 9; i++) {
            lines.add(row(i).replace("\n", "\\n"));
        }
        Table table = TableText.words("气候相关风险与机遇清单", List.of(1.0, 1.0, 3.2, 1.1, 2.2, 3.2),
                String.join("\n", lines));
        return new Table(table.caption(), table.columns(), 1, table.rows().stream().map(SampleLooks::broken).toList(),
                List.of(TableText.note(6, "财务影响为估计值。")));
    }

    private static String row(int number) {
        return ("%s|%s|主管部门对金融机构碳排放核算与披露的要求逐年趋严，第 %d 项要求自下一年度起适用，"
                + "核算范围由自身运营扩大到投融资组合|短期、中期|增加数据收集与鉴证费用，每年约 *%d.50* 万元|"
                + "• 建立年度盘查制度\n• 指定专人跟踪法规变化，每季度向委员会报告一次\n• 引入第三方鉴证")
                .formatted(number <= 5 ? "转型风险" : "机遇", "第 " + number + " 类", number, 20 + number);
    }

    private static Row broken(Row row) {
        return new Row(row.cells().stream()
                .map(cell -> new Table.Cell(cell.spans().stream()
                        .map(span -> span instanceof Span.Text(String text, var marks)
                                ? new Span.Text(text.replace("\\n", "\n"), marks)
                                : span)
                        .toList(), cell.role(), cell.align(), cell.rowSpan(), cell.columnSpan()))
                .toList());
    }

    /// Three events of two dates; the last is told in two lines.
    static Table timeline() {
        return new Table(Words.spans("大事记"), TableText.columns(List.of(1.0, 5.0)), 0, List.of(
                new Row(List.of(TableText.cell("2023 年", Role.GROUP, Align.END, 2, 1), body("公司成立", 1, 1))),
                new Row(List.of(body("首次发布报告", 1, 1))),
                new Row(List.of(TableText.cell("2024 年", Role.LABEL, Align.END, 1, 1), body("完成上市\n获得认证", 1, 1)))),
                List.of(), Look.DATED, Meaning.TIMELINE);
    }
}
