package qingye.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A report as a listed company would publish it, small: cover, four or five chapters and an
/// appendix, long tables with groups and notes, call-outs, a chart, a picture, lists and links.
public final class SampleDocument {

    private final List<Element> body = new ArrayList<>();

    private SampleDocument() {
    }

    /// The document; the same at each call. It has what a Word file can be read back from: headings, running text,
    /// lists, call-outs, tables, a chart and a picture.
    public static Document create() {
        return create(false);
    }

    /// The same with a chapter more, in which every other element stands.
    public static Document complete() {
        return create(true);
    }

    private static Document create(boolean complete) {
        var sample = new SampleDocument();
        sample.about();
        sample.governance();
        sample.environment();
        sample.people();
        if (complete) {
            sample.industry();
        }
        sample.appendix();
        return new Document(
                new Info("示例证券股份有限公司 2024 年度可持续发展报告", "示例证券股份有限公司", "zh-Hans",
                        Instant.parse("2025-04-25T08:00:00Z")),
                new Labels("目录", "示例证券 2024 年度可持续发展报告", "（续）", "注："),
                new Cover("示例证券股份有限公司", "2024", "年度可持续发展报告", "2024 Sustainability Report",
                        List.of("股票代码：000000", "2025 年 4 月")),
                sample.body);
    }

    private void about() {
        heading("about", 1, "01", "关于本报告");
        lead("about.lead", "我们把一年里做成的事和没有做成的事放在一起说明，让每一位读者都能自己判断。");
        heading("about.scope", 2, "1.1", "报告范围与编制依据");
        paragraph("about.p1", "本报告说明示例证券股份有限公司在环境、社会和治理方面的管理方法与年度成果。报告期为 2024 年 1 月 1 日"
                + "至 12 月 31 日；为了让前后情况连贯，部分内容向前后适当延伸。除另有说明外，报告覆盖公司本部、"
                + "{org.branches@2024=113} 家分支机构和 {org.subsidiaries@2024=6} 家子公司，与年度财务报告的合并范围一致。");
        paragraph("about.p2", "报告依据深圳证券交易所《上市公司自律监管指引第 17 号——可持续发展报告（试行）》编制，并参考全球报告倡议"
                + "组织（GRI）标准和《国际财务报告可持续披露准则第 2 号》（IFRS S2）。文中“我们”“公司”均指示例证券；"
                + "货币单位如无特别说明均为人民币，各项指标的口径见[appendix|附录]（第 [#appendix] 页）。");
        table("about.names", SampleTables.names());
        heading("about.review", 2, "1.2", "数据来源与可靠性");
        paragraph("about.p3", "环境数据来自各单位的能源账单、物业结算单和设备铭牌，社会数据来自人力资源、培训与客户服务系统，治理数据"
                + "来自董事会办公室的会议记录。所有数据由填报人、复核人两级确认；与以往披露不一致之处，在表下逐项说明原因。");
        numbers("about.steps", "填报：各单位按统一的收集表录入数据，并附上凭证编号；",
                "复核：归口部门核对口径、单位和同比变化，超过 *20%* 的变动须写明原因；",
                "审议：董事会战略与可持续发展委员会审阅全文，董事会批准后披露。");
    }

    private void governance() {
        heading("governance", 1, "02", "稳健治理 行稳致远");
        lead("governance.lead", "好的治理不是把制度写满，而是让每一个决定都有人负责、有据可查。");
        heading("governance.board", 2, "2.1", "可持续发展治理架构");
        paragraph("governance.p1", "公司建立了由董事会、管理层和执行单位组成的三级架构。董事会对可持续发展承担最终责任，每年至少审议 "
                + "*2* 次相关事项；管理层设立工作小组，由总经理任组长；各部门和子公司指定联络人，负责日常数据与案例的收集。"
                + "报告期内，董事会召开会议 {board.meetings@2024=5} 次，股东大会召开 {agm@2024=2} 次，监事会召开 "
                + "{supervisors@2024=3} 次，全部议案均获通过。");
        callout("governance.callout", "报告期内，公司", "召开董事会 {board.meetings@2024=5} 次，审议可持续发展相关议案 *12* 项",
                "反腐败培训覆盖员工比例 {anticorruption.coverage@2024=100%}，受训员工 {anticorruption.staff@2024=2,974} 人",
                "开展反洗钱专项检查 {aml.checks@2024=12} 次，未发生重大风险事项");
        heading("governance.risk", 2, "2.2", "风险管理与内部控制");
        heading("governance.risk.lines", 3, "", "三道防线");
        paragraph("governance.p2", "业务部门是第一道防线，对自身风险承担首要责任；合规、风控、法务等部门是第二道防线，独立监测与报告；"
                + "稽核部门是第三道防线，对前两道防线的有效性作出评价。三道防线的信息在统一的平台上汇总。");
        heading("governance.risk.report", 4, "", "重大事项上报");
        paragraph("governance.p4", "发现可能造成重大损失或声誉影响的事项，责任单位须在 24 小时内上报首席风险官，并在 5 个工作日内提交书面说明；"
                + "瞒报、迟报的，按制度追究责任。");
        heading("governance.risk.climate", 3, "", "气候相关风险");
        table("governance.risks", SampleTables.risks());
        heading("governance.ethics", 2, "2.3", "商业道德");
        paragraph("governance.p3", "公司对贪污、贿赂、内幕交易和利益输送持零容忍态度。新员工入职时签署廉洁承诺，关键岗位每年重签一次；"
                + "举报人可通过电话、信箱或面谈反映问题，公司对其身份严格保密，禁止任何形式的打击报复。");
        heading("governance.ethics.train", 3, "", "廉洁教育");
        bullets("governance.list", "组织观看廉洁警示教育片 *990* 人次；", "面向新任职管理人员开展任前廉洁谈话，覆盖率 *100%*；",
                "在 *6* 场反洗钱宣传活动中向投资者普及常见骗局与防范办法，发放手册并答复咨询，把风险提示送到社区、学校和企业。");
        table("governance.meetings", SampleTables.meetings());
    }

    private void environment() {
        heading("environment", 1, "03", "低碳运营 绿色金融");
        lead("environment.lead", "作为轻资产的金融机构，我们自身的排放有限，但资金流向何处，决定了我们对气候的真实影响。");
        heading("environment.climate", 2, "3.1", "应对气候变化");
        paragraph("environment.p1", "报告期内，公司温室气体排放总量（范围 1 与范围 2）为 {ghg.total@2024=6,557.48} tCO₂e，比上年下降 "
                + "*2.94%*；其中外购电力产生的排放占 *99.69%*。人均排放 *2.20* tCO₂e，单位营业收入排放为每百万元 *2.08* tCO~2~e。"
                + "排放下降主要来自数据中心的冷却改造与办公照明的更换，而不是业务收缩。");
        add(SampleFigures.emissions("environment.chart"));
        paragraph("environment.p2", "公司的目标是：以 2023 年为基准，到 2030 年把范围 1 与范围 2 的排放强度降低 *30%*。我们每年检查一次进度，"
                + "如果连续两年偏离路径，管理层须向董事会说明原因并提出补救措施。");
        callout("environment.callout", "截至报告期末，公司", "承销绿色债券 *23* 只，募集资金 *186.50* 亿元",
                "绿色电力占全部用电量的 *12.6%*，比上年提高 *4.1* 个百分点");
        heading("environment.office", 2, "3.2", "绿色办公与生态保护");
        paragraph("environment.p3", "办公楼全部换用 LED 光源，夏季空调温度不低于 26 ℃；打印默认双面、黑白，纸张消耗由上年的 *8,947* 包降至 "
                + "{paper@2024=8,124} 包。退役的电脑、打印机等交由有资质的单位回收，不进入生活垃圾。");
        add(SampleFigures.hills("environment.picture"));
        paragraph("environment.p4", "自 2019 年起，员工志愿者与当地林场合作，在水土流失较重的山区种植侧柏和刺槐。六年来累计造林 *1,260* 亩，"
                + "成活率保持在 *85%* 以上；每片林地都登记坐标，由第三方每年核查一次。");
        note("environment.n1", "环境数据的统计口径、排放因子和计算方法见附录“能源消耗绩效指标”的表注。");
    }

    private void people() {
        heading("people", 1, "04", "以人为本 共享成果");
        lead("people.lead", "公司最重要的资产每天下班都会走出大门，我们希望他们第二天愿意回来。");
        heading("people.staff", 2, "4.1", "员工权益与多元化");
        paragraph("people.p1", "截至报告期末，公司员工总数 {staff.total@2024=2,974} 人，其中女性 {staff.female@2024=1,349} 人，占 *45.36%*；"
                + "硕士及以上学历 *1,259* 人，占 *42.33%*。公司依法与全体员工签订劳动合同，同工同酬，不因性别、年龄、民族或宗教"
                + "区别对待任何人；员工流失率 {turnover@2024=8.1%}，连续两年下降。");
        heading("people.training", 2, "4.2", "员工发展与培训");
        paragraph("people.p2", "公司为管理、专业、营销三类人员分别设计课程，线上课堂随时可学，线下工作坊按季度举办。全年培训总时长 "
                + "{training.hours@2024=194,202} 小时，人均 {training.mean@2024=65} 小时，比上年增加 *14* 小时。");
        table("people.trainingtable", SampleTables.training());
        heading("people.clients", 2, "4.3", "客户与社会");
        paragraph("people.p3", "客户满意度为 {client.satisfaction@2024=97.59%}。在线客服承担了大部分咨询，人工坐席留给复杂的问题和不便"
                + "使用智能设备的客户；所有投诉在 15 个工作日内答复。全年慈善总投入 {charity@2024=332.72} 万元，员工志愿服务 "
                + "{volunteer@2024=2,001} 人次。");
        callout("people.callout", "2024 年，公司", "职业健康安全投入 {safety@2024=1,071.12} 万元，员工体检覆盖率 *100%*",
                "员工志愿服务总时长 {volunteer.hours@2024=3,810} 小时");
        heading("people.care", 2, "4.4", "员工关怀");
        paragraph("people.p4", "公司为全体员工缴纳社会保险和住房公积金，另设补充医疗保险和企业年金；每年组织一次健康体检，对查出的问题由"
                + "合作医院跟踪随访。办公区设有母婴室、阅览角和健身房，工会每季度征集一次意见，答复率 *100%*。");
        bullets("people.carelist", "困难员工帮扶 *36* 人次，发放慰问金 *21.80* 万元；", "举办心理健康讲座 *8* 场，开通全天候咨询热线；",
                "组织篮球、徒步、摄影等社团活动 *52* 次。");
    }

    private void industry() {
        heading("industry", 1, "05", "产业赋能 回应关切");
        lead("industry.lead", "金融的绿色，不只写在制度里，也写在每一笔资金的去向里。");
        add(SampleLooks.contents("industry.contents"));
        table("industry.results", SampleLooks.results());
        add(SampleLooks.cards("industry.cards"));
        heading("industry.green", 2, "5.1", "绿色金融");
        paragraph("industry.p1", "公司把绿色金融作为长期战略，制定了绿色项目认定、资金追踪和环境效益核算的全套办法。"
                + "认定标准与国家《绿色债券支持项目目录》一致，不自行放宽。");
        add(SampleLooks.shortCase("industry.case"));
        paragraph("industry.p2", "除项目融资外，公司还参与碳市场交易，为控排企业提供配额管理与套期保值服务。");
        add(SampleLooks.row("industry.row"));
        add(SampleLooks.steps("industry.steps"));
        add(SampleLooks.cropped("industry.cropped"));
        add(SampleLooks.longCase("industry.longcase"));
        add(SampleLooks.fewCards("industry.fewcards"));
        heading("industry.voices", 2, "5.2", "回应各方关切");
        add(SampleLooks.quote("industry.quote"));
        paragraph("industry.p3", "公司按季度整理各方意见，重要事项提交可持续发展委员会讨论。");
        table("industry.merged", SampleLooks.merged());
        add(SampleLooks.parts("industry.pie", Chart.Kind.PIE, "图 3 员工年龄构成"));
        add(SampleLooks.parts("industry.ring", Chart.Kind.RING, "图 4 员工年龄构成"));
        add(SampleLooks.statement("industry.statement"));
        add(SampleLooks.letter("industry.letter"));
        heading("industry.risks", 2, "5.3", "风险与机遇清单");
        add(new Element.TableElement("industry.wide", SampleLooks.wide(), true));
        note("industry.n1", "^7^清单由风险管理部门每半年更新一次，更新记录保存在内部平台。");
        paragraph("industry.p4", "清单中的每一项都有责任部门和完成期限，进展情况见上年度报告与公司官网。");
        table("industry.contact", SampleLooks.contact());
    }

    private void appendix() {
        heading("appendix", 1, "", "附录 ESG 管理绩效表");
        heading("appendix.environment", 2, "", "环境类绩效");
        table("appendix.energy", SampleTables.energy());
        heading("appendix.social", 2, "", "社会类绩效");
        table("appendix.staff", SampleTables.staff());
        add(new Element.PageBreak("appendix.break"));
        heading("appendix.feedback", 2, "", "意见反馈");
        paragraph("appendix.p1", "您对本报告的任何意见，都可以写信告诉我们。我们会在下一年度的报告中回应提出较多的问题。");
    }

    private void heading(String id, int level, String number, String text) {
        add(new Element.Heading(id, level, number, Words.spans(text)));
    }

    private void lead(String id, String text) {
        add(new Element.Paragraph(id, Element.Paragraph.Style.LEAD, Words.spans(text)));
    }

    private void paragraph(String id, String text) {
        add(new Element.Paragraph(id, Element.Paragraph.Style.BODY, Words.spans(text)));
    }

    private void note(String id, String text) {
        add(new Element.Paragraph(id, Element.Paragraph.Style.NOTE, Words.spans(text)));
    }

    private void bullets(String id, String... items) {
        add(new Element.Bullets(id, false, Arrays.stream(items).map(Words::spans).toList()));
    }

    private void numbers(String id, String... items) {
        add(new Element.Bullets(id, true, Arrays.stream(items).map(Words::spans).toList()));
    }

    private void callout(String id, String lead, String... items) {
        add(new Element.Callout(id, Words.spans(lead), Arrays.stream(items).map(Words::spans).toList()));
    }

    private void table(String id, Table table) {
        add(new Element.TableElement(id, table));
    }

    private void add(Element element) {
        body.add(element);
    }

    /// A few events along a line.
    public static Element timeline(String id) {
        return new Element.TableElement(id, SampleLooks.timeline());
    }
}
