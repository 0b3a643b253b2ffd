package qingye.exchange.collect;

import java.util.List;

import qingye.exchange.out.Words;

/// Where everything stands in a form.
final class FormLayout {

    /// Raised whenever a form of an earlier layout could be misread.
    static final String VERSION = "2";
    static final String MARK = "qingye-form";
    /// The row of the column headers in the sheet that is filled, from 1.
    static final int HEADER = 4;

    /// The columns, from 1; the code is hidden.
    static final int CODE = 1;
    static final int TABLE = 2;
    static final int NAME = 3;
    static final int UNIT = 4;
    static final int DEFINITION = 5;
    static final int LAST_YEAR = 6;
    static final int VALUE = 7;
    static final int SOURCE = 8;
    static final int REMARK = 9;

    /// The rows of the hidden sheet, from 1; from [#ENTRIES] on there is one per indicator.
    static final int FORM = 1;
    static final int ORGANISATION = 2;
    static final int YEAR = 3;
    static final int DEPARTMENT = 4;
    static final int HEADERS = 5;
    static final int ENTRIES = 6;

    private FormLayout() {}

    /// The words over the columns, from the left.
    static List<String> headers(Words words, int year) {
        return List.of(
                words.say("collect.form.code"),
                words.say("collect.form.table"),
                words.say("collect.form.indicator"),
                words.say("collect.form.unit"),
                words.say("collect.form.definition"),
                words.say("collect.form.last", Integer.toString(year - 1)),
                words.say("collect.form.value", Integer.toString(year)),
                words.say("collect.form.source"),
                words.say("collect.form.remark"));
    }
}
