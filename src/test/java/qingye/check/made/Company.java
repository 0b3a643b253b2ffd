package qingye.check.made;

import static qingye.check.made.Say.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import qingye.model.check.Rule;

/// What the tables of one company share.
final class Company {

    static final Say PERSONS = say("人", "人", "persons");
    static final Say PERCENT = say("%");
    static final Say HOURS = say("小时", "小時", "hours");
    static final Say MONEY = say("万元", "萬元", "RMB 10^4");

    static final EnumSet<Rule> SHARE = EnumSet.of(Rule.RATIO, Rule.ATTAINABILITY);
    static final EnumSet<Rule> MEAN = EnumSet.of(Rule.MEAN, Rule.RATIO);

    private final Book book;
    private final Series heads;
    private final List<Series> genders;
    private final List<Series> levels;
    private Optional<Breakdown> employment = Optional.empty();
    private Optional<Line> revenue = Optional.empty();

    Company(Book book) {
        this.book = book;
        Dice dice = book.dice();
        heads = dice.counts(600, 40_000);
        genders = dice.split(heads, 0.55, 0.45);
        levels = dice.split(heads, 0.02, 0.12, 0.86);
    }

    Book book() {
        return book;
    }

    Dice dice() {
        return book.dice();
    }

    Series heads() {
        return heads;
    }

    List<Series> genders() {
        return genders;
    }

    /// Senior, middle, others.
    List<Series> levels() {
        return levels;
    }

    /// Where the head count is printed.
    Optional<Breakdown> employment() {
        return employment;
    }

    void employment(Breakdown printed) {
        employment = Optional.of(printed);
    }

    /// Where the revenue is printed.
    Optional<Line> revenue() {
        return revenue;
    }

    void revenue(Line printed) {
        revenue = Optional.of(printed);
    }

    /// The first row with the head count.
    Optional<Line> headcount() {
        return employment.flatMap(printed -> printed.totals().stream().findFirst());
    }

    /// Whether the head count is printed in one row only, so that what does not fit it cannot fit another.
    boolean countsHeadsOnce() {
        return employment.filter(printed -> printed.totals().size() == 1).isPresent();
    }

    /// A quotient by the head count.
    void relateToHeads(EnumSet<Rule> rules, Line result, Line above, String scale) {
        headcount().ifPresent(below -> book.relate(rules, Optional.of(result), List.of(above, below),
                countsHeadsOnce() ? List.of(result, above, below) : List.of(result, above),
                gauges -> gauges.quotient(result, List.of(above), List.of(below), scale)));
    }

    static Breakdown.Way gender(List<Series> parts) {
        return new Breakdown.Way(say("性别", "性別", "Gender"),
                List.of(say("男性", "男性", "Male"), say("女性", "女性", "Female")), parts);
    }

    static Breakdown.Way level(List<Series> parts) {
        return new Breakdown.Way(say("职级", "職級", "Employee category"),
                List.of(say("高级管理层", "高級管理層", "Senior management"), say("中级管理层", "中級管理層", "Middle management"),
                        say("基层员工", "基層員工", "General staff")),
                parts);
    }

    static Breakdown.Way age(List<Series> parts) {
        return new Breakdown.Way(say("年龄", "年齡", "Age group"),
                List.of(say("30岁及以下", "30歲及以下", "30 or below"), say("31岁至50岁", "31歲至50歲", "31 to 50"),
                        say("51岁及以上", "51歲及以上", "51 or above")),
                parts);
    }
}
