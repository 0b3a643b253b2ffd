package qingye.exchange.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The columns a source may have, each with the header words it is known by.
public enum Column {
    SECTION("section", "章节", "章節", "部分", "所属章节", "所屬章節"),
    TABLE("table", "表", "表名", "表格", "表名称", "表名稱", "表格名称", "表格名稱", "表题", "表題"),
    GROUP("group", "category", "组", "組", "组别", "組別", "分类", "分類", "类别", "類別"),
    SUBGROUP("subgroup", "subcategory", "子组", "子組", "子分类", "子分類", "细分", "細分"),
    INDICATOR("indicator", "metric", "kpi", "指标", "指標", "指标名称", "指標名稱", "关键绩效指标", "關鍵績效指標"),
    UNIT("unit", "units", "单位", "單位", "计量单位", "計量單位"),
    YEAR("year", "年份", "年度", "年"),
    VALUE("value", "数值", "數值", "值", "数据", "數據"),
    NOTE("note", "notes", "footnote", "注", "註", "附注", "附註", "脚注", "腳註", "注释", "註釋"),
    CODE("code", "代码", "代碼", "编码", "編碼", "指标代码", "指標代碼", "指标编码", "指標編碼");

    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        for (Column column : values()) {
            for (String name : column.names.split(",")) {
                BY_NAME.put(name, column);
            }
        }
    }

    private final String names;

    Column(String... names) {
        this.names = String.join(",", names);
    }

    /// The column with that header, whatever its width, case, blanks and note marks.
    public static Optional<Column> of(String header) {
        String plain = Normalizer.normalize(Cleaning.withoutMark(header), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\uFEFF-]", "");
        return Optional.ofNullable(BY_NAME.get(plain));
    }

    /// The first header word in English and the first in Chinese, for sentences.
    public String shown() {
        List<String> all = List.of(names.split(","));
        String chinese = all.stream().filter(name -> name.charAt(0) > 0x7F).findFirst().orElse("");
        return all.getFirst() + " / " + chinese;
    }
}
