package qingye.compose.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.calc.answer.Asked;
import qingye.document.Table;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;

/// The exchange guideline: by topic, by topic with its articles as Shanghai issuers print it, or by article.
final class GuidelineIndex {

    private static final String ARTICLE = "ART";
    private static final String CHAPTER = "CH";
    /// With the third chapter begins what is asked for topic by topic.
    private static final int FIRST_CHAPTER = 3;

    private final Asked asked;
    private final Standard guideline;
    private final Edition edition;
    private final Answers answers;

    GuidelineIndex(Asked asked, Standard guideline, Edition edition, Answers answers) {
        this.asked = asked;
        this.guideline = guideline;
        this.edition = edition;
        this.answers = answers;
    }

    /// Dimension, topic, where.
    Table topics(String caption) {
        var sheet = new Sheet(17, 33, 50);
        sheet.header(head("dimension"), head("topic"), head("place"));
        byDimension().forEach((dimension, topics) -> {
            for (Requirement topic : topics) {
                var cells = opening(dimension, topics, topic);
                cells.add(Sheet.label(edition.name(topic.title())));
                cells.add(Sheet.body(answers.full(topic)));
                sheet.row(cells.toArray(Table.Cell[]::new));
            }
        });
        return sheet.table(caption);
    }

    /// Dimension, number, topic, articles, where.
    Table numbered(String caption) {
        var sheet = new Sheet(14, 8, 23, 23, 38);
        sheet.header(head("dimension"), head("number"), head("topic"), head("articles"), head("section"));
        byDimension().forEach((dimension, topics) -> {
            for (Requirement topic : topics) {
                var cells = opening(dimension, topics, topic);
                cells.add(Sheet.centred(topic.place().number()));
                cells.add(Sheet.label(edition.name(topic.title())));
                cells.add(Sheet.body(articles(topic)));
                cells.add(Sheet.body(answers.full(topic)));
                sheet.row(cells.toArray(Table.Cell[]::new));
            }
        });
        return sheet.table(caption);
    }

    private List<Table.Cell> opening(RequirementKey dimension, List<Requirement> topics, Requirement topic) {
        var cells = new ArrayList<Table.Cell>();
        if (topic.equals(topics.getFirst())) {
            String code = dimension.code().toLowerCase(Locale.ROOT);
            cells.add(Sheet.group(edition.text("compose.index.dimension." + code), topics.size()));
        }
        return cells;
    }

    private Map<RequirementKey, List<Requirement>> byDimension() {
        return asked.of(guideline).stream()
                .filter(asked::isTopic)
                .collect(Collectors.groupingBy(topic -> topic.parent().orElseThrow(), LinkedHashMap::new,
                        Collectors.toList()));
    }

    /// The articles of a topic, neighbours as a range.
    private String articles(Requirement topic) {
        List<Integer> numbers = asked.related(topic.key()).stream()
                .filter(key -> key.standard().equals(guideline.id()))
                .flatMap(key -> asked.requirement(key).stream())
                .filter(one -> one.code().startsWith(ARTICLE) && one.duty() != Duty.PRINCIPLE)
                .map(one -> Integer.valueOf(one.place().number()))
                .sorted()
                .toList();
        var ranges = new ArrayList<String>();
        for (int from = 0, to; from < numbers.size(); from = to + 1) {
            to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            String first = edition.count(numbers.get(from));
            ranges.add(from == to
                    ? edition.text("compose.index.article", first)
                    : edition.text("compose.index.article.range", first, edition.count(numbers.get(to))));
        }
        return ranges.stream()
                .reduce((before, next) -> edition.text("compose.index.between", before, next))
                .orElse("");
    }

    /// Article, what it asks for, where; below the chapters and parts of the guideline.
    Table articles(String caption) {
        var sheet = new Sheet(15, 37, 48);
        sheet.header(head("article"), head("asks"), head("place"));
        for (Requirement one : asked.of(guideline)) {
            Optional<String> band = band(one);
            if (band.isPresent()) {
                sheet.band(band.get(), one.level() == 1);
            } else if (one.code().startsWith(ARTICLE) && chapter(one) >= FIRST_CHAPTER && asked.answerable(one)) {
                String number = edition.count(Integer.parseInt(one.place().number()));
                sheet.row(Sheet.label(edition.text("compose.index.article", number)),
                        Sheet.body(edition.name(one.title())), Sheet.body(answers.full(one)));
            }
        }
        return sheet.table(caption);
    }

    /// `第三章 环境信息披露`, and below it `第一节 应对气候变化`.
    private Optional<String> band(Requirement one) {
        boolean heading = one.code().startsWith(CHAPTER) && chapter(one) >= FIRST_CHAPTER
                && asked.under(one).stream().anyMatch(asked::answerable);
        if (!heading) {
            return Optional.empty();
        }
        int part = one.code().indexOf(".S");
        String title = edition.name(one.title());
        return Optional.of(part < 0
                ? edition.text("compose.index.chapter", edition.count(chapter(one)), title)
                : edition.text("compose.index.part",
                        edition.count(Integer.parseInt(one.code().substring(part + 2))), title));
    }

    /// The number of the chapter it is or stands in; 0 for what stands in none.
    private int chapter(Requirement one) {
        return Stream.of(one.code(), one.parent().map(RequirementKey::code).orElse(""))
                .filter(code -> code.startsWith(CHAPTER))
                .mapToInt(code -> code.charAt(CHAPTER.length()) - '0')
                .findFirst()
                .orElse(0);
    }

    private Table.Cell head(String what) {
        return Sheet.head(edition.text("compose.index.head." + what));
    }
}
