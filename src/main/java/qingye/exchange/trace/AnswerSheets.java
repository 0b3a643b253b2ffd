package qingye.exchange.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import qingye.model.id.PartId;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.task.Progress;

/// One sheet of answers for each group: a row per respondent, a column per question.
final class AnswerSheets {

    private static final int LONGEST_NAME = 31;
    private static final int LEAD = 2;
    private static final int WIDTH = 18 * 256;

    private final TraceWording words;
    private final Map<PartId, Group> groups = new LinkedHashMap<>();

    /// What one group was asked, and answered.
    private record Group(String sheet, Map<Question, Integer> columns, List<Survey> surveys) {

        int rows() {
            return surveys.stream().mapToInt(survey -> survey.sheets().size()).sum();
        }
    }

    AnswerSheets(List<Survey> surveys, TraceWording words, List<Stakeholder> order) {
        this.words = words;
        Set<String> names = new HashSet<>();
        List.of("assess.book.results", "assess.book.steps", "assess.book.method")
                .forEach(key -> names.add(words.say(key).toLowerCase(Locale.ROOT)));
        for (Stakeholder group : order) {
            List<Survey> its = surveys.stream().filter(survey -> survey.group().equals(group.id())).toList();
            if (!its.isEmpty()) {
                groups.put(group.id(), new Group(
                        name(words.say("assess.book.answers", words.group(group.id())), names), columns(its), its));
            }
        }
    }

    private static Map<Question, Integer> columns(List<Survey> surveys) {
        var columns = new LinkedHashMap<Question, Integer>();
        for (Survey survey : surveys) {
            for (Question question : survey.questions()) {
                columns.putIfAbsent(question, LEAD + columns.size());
            }
        }
        return columns;
    }

    /// A name that a sheet may have and no other has.
    private static String name(String title, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(title, '_').strip();
        for (int number = 1;; number++) {
            String end = number == 1 ? "" : " (" + number + ")";
            String name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }

    /// Where the answers of a group to a question stand, as formulas name it.
    Optional<String> range(PartId group, Question question) {
        return Optional.ofNullable(groups.get(group)).flatMap(one -> Optional.ofNullable(one.columns().get(question))
                .map(column -> {
                    String letters = CellReference.convertNumToColString(column);
                    return "'" + one.sheet().replace("'", "''") + "'!$" + letters + "$2:$" + letters + "$"
                            + Math.max(2, one.rows() + 1);
                }));
    }

    /// Writes the sheets.
    void fill(SXSSFWorkbook book, TraceLooks looks, Progress progress) {
        int total = Math.max(1, groups.values().stream().mapToInt(Group::rows).sum());
        int done = 0;
        for (Group group : groups.values()) {
            Sheet sheet = book.createSheet(group.sheet());
            sheet.createFreezePane(LEAD, 1);
            sheet.setColumnWidth(0, WIDTH);
            sheet.setColumnWidth(1, WIDTH);
            var titles = new ArrayList<String>(List.of(words.say("assess.book.source"), words.say("assess.book.who")));
            group.columns().forEach((question, column) -> {
                sheet.setColumnWidth(column, WIDTH);
                titles.add(words.say("assess.book.asked", words.topic(question.topic()), words.asked(question)));
            });
            looks.head(sheet, titles.toArray(String[]::new));
            int at = 1;
            for (Survey survey : group.surveys()) {
                for (Survey.Sheet answered : survey.sheets()) {
                    progress.at((double) done++ / total);
                    Row row = sheet.createRow(at++);
                    looks.words(row, 0, survey.source());
                    looks.words(row, 1, answered.respondent());
                    for (int question = 0; question < survey.questions().size(); question++) {
                        Optional<BigDecimal> score = answered.scores().get(question);
                        if (score.isPresent()) {
                            int column = group.columns().getOrDefault(survey.questions().get(question), LEAD);
                            looks.number(row, column).setCellValue(score.get().doubleValue());
                        }
                    }
                }
            }
        }
    }
}
