package qingye.ui;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.Qualifier;
import qingye.model.form.BlockForm;
import qingye.model.form.LineForm;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Written chapters over the tables of the sample: one with a block of each kind, one that is empty.
public final class WrittenChapters {

    public static final SectionId ABOUT = new SectionId("about");
    public static final SectionId PEOPLE = new SectionId("people");
    public static final SectionId STAFF = new SectionId("staff");
    public static final SectionId TRAINING = new SectionId("training");
    public static final Year YEAR = Year.of(2024);

    private final Snapshot tables = SampleContent.snapshot();
    private final List<Outline.Entry> outline = new ArrayList<>();
    private final Map<SectionId, Section> sections = new LinkedHashMap<>();
    private final Map<BlockId, Block> blocks = new LinkedHashMap<>();
    private final Map<SectionId, List<BlockId>> order = new LinkedHashMap<>();

    private WrittenChapters() {}

    /// The content, made anew.
    public static Snapshot snapshot() {
        return new WrittenChapters().make();
    }

    /// The figure of an indicator of the sample in 2024.
    public static Inline.Figure figure(Snapshot content, String name) {
        return new Inline.Figure(new ValueKey(indicator(content, name), YEAR), OptionalInt.empty(), false,
                Qualifier.NONE);
    }

    /// The first indicator with that name.
    public static IndicatorId indicator(Snapshot content, String name) {
        return content.figures().indicators().values().stream()
                .filter(one -> one.name().in(Language.ZH_HANS).orElse("").equals(name))
                .findFirst().orElseThrow().id();
    }

    private Snapshot make() {
        section(ABOUT, 1, SectionRole.FRONT, "关于本报告");
        section(PEOPLE, 1, SectionRole.CHAPTER, "员工");
        section(STAFF, 2, SectionRole.CHAPTER, "员工雇佣");
        section(TRAINING, 2, SectionRole.CHAPTER, "员工培训");
        section(new SectionId("appendix"), 1, SectionRole.APPENDIX, "附录");
        String staff = LineForm.write(new Line(List.of(figure(tables, "员工总数"))));
        add(PEOPLE, "lead", "paragraph", "style=lead", "人是公司最重要的资产。");
        add(STAFF, "p1", "paragraph", "", "截至报告期末，公司共有员工 " + staff
                + " 人。公司遵守劳动法律法规，坚持**平等雇佣**，反对任何形式的歧视，按照岗位价值与工作表现确定薪酬，为员工提供有竞争力的待遇和安心的工作环境。");
        add(STAFF, "p2", "paragraph", "", "公司重视与员工的沟通，设有职工代表大会和员工信箱。");
        add(STAFF, "list", "bullets", "", "- 依法签订劳动合同，按时缴纳社会保险和住房公积金。\n- 员工可以通过信箱反映问题，由专人在十个工作日内答复。");
        add(STAFF, "call", "callout", "", "报告期末，公司\n- 共有员工 **" + staff + "** 人\n- 劳动合同签订率达到 100%");
        add(STAFF, "grid", "table", "",
                "员工沟通渠道\n| 渠道 | 内容 | 频次 |\n| 职工代表大会 | 审议与员工权益有关的事项 | 每年一次 |\n| 员工信箱 | 收集意见和建议 | 常年 |");
        add(STAFF, "chart", "chart", "kind=bar indicators=" + indicator(tables, "员工总数").code()
                + " years=2022,2023,2024", "员工人数变化\nalt: 三年员工人数的柱状图");
        add(STAFF, "kpi", "kpi", "table=" + tables.tables().tables().values().stream()
                .filter(table -> table.rows().stream()
                        .anyMatch(row -> row.indicator().equals(indicator(tables, "员工总数"))))
                .findFirst().orElseThrow().id(), "");
        add(STAFF, "break", "break", "", "");
        order.forEach((id, ids) -> sections.computeIfPresent(id, (_, one) -> new Section(
                id, one.role(), one.title(), ids)));
        return new Snapshot(tables.organisation(), tables.report(), tables.figures(), tables.tables(),
                new Chapters(new Outline(outline), sections, blocks, Map.of()));
    }

    private void section(SectionId id, int level, SectionRole role, String title) {
        outline.add(new Outline.Entry(id, level));
        sections.put(id, new Section(id, role, Localized.zh(title), List.of()));
    }

    private void add(SectionId into, String id, String kind, String setting, String text) {
        Localized<String> words = text.isEmpty() ? Localized.none() : Localized.zh(text);
        var block = BlockForm.read(new BlockId(id), new BlockForm.Written(kind, setting, words));
        blocks.put(block.id(), block);
        order.computeIfAbsent(into, _ -> new ArrayList<>()).add(block.id());
    }

    /// A file that is no picture.
    public static Asset noPicture() {
        return new Asset("words.png", "image/png", "words".getBytes(StandardCharsets.UTF_8));
    }
}
