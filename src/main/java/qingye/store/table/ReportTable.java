package qingye.store.table;

import java.time.Year;

import org.jdbi.v3.core.Handle;

import qingye.model.report.NumberStyle;
import qingye.model.report.Report;

/// `report` and `report_text`: the one report of the workspace.
record ReportTable(Handle handle) {

    private static final String ONE = "one";

    Report read() {
        var titles = new Texts<String>();
        handle.createQuery("select * from report_text")
                .map((row, _) -> {
                    titles.add(ONE, Texts.language(row), row.getString("title"));
                    return ONE;
                })
                .list();
        return handle.createQuery("select reporting_year, language, numbers from report")
                .map((row, _) -> new Report(
                        titles.of(ONE), Year.of(row.getInt("reporting_year")), Texts.language(row),
                        NumberStyle.valueOf(row.getString("numbers"))))
                .one();
    }

    void write(Report report) {
        handle.execute("delete from report");
        handle.execute("delete from report_text");
        handle.execute(
                "insert into report (reporting_year, language, numbers) values (?, ?, ?)",
                report.year().getValue(), report.language().tag(), report.numbers().name());
        report.title().byLanguage().forEach((language, title) -> handle.execute(
                "insert into report_text (language, title) values (?, ?)", language.tag(), title));
    }
}
