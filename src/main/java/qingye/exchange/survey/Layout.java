package qingye.exchange.survey;

/// Where everything stands in a questionnaire. Rows and columns of the answers are known by hidden marks, so that they
/// are found again wherever somebody moved them.
final class Layout {

    /// Raised whenever a questionnaire of an earlier layout could be misread.
    static final String VERSION = "1";
    static final String MARK = "qingye-survey";

    /// The rows of the hidden sheet, from 1.
    static final int FORM = 1;
    static final int ORGANISATION = 2;
    static final int YEAR = 3;
    static final int GROUP = 4;

    /// The hidden column of marks in the sheet that is filled, from 1: ids of topics, or one of the marks below.
    static final int MARKS = 1;
    static final int NUMBER = 2;
    static final int DIMENSION = 3;
    static final int TOPIC = 4;
    static final int DEFINITION = 5;
    static final int FIRST_ANSWER = 6;

    /// Marks the row whose cells hold the keys of the columns.
    static final String KEYS = "#keys";
    /// Marks the row in which the respondent stands.
    static final String RESPONDENT = "#respondent";

    /// The rows of the sheet that is filled, from 1.
    static final int TITLE_ROW = 1;
    static final int HINT_ROW = 2;
    static final int RESPONDENT_ROW = 3;
    static final int KEY_ROW = 4;
    static final int BAND_ROW = 5;
    static final int HEADER = 6;

    private Layout() {}

    /// The last column of answers, from 1.
    static int last(Asked asked) {
        return FIRST_ANSWER + asked.columns().size() - 1;
    }
}
