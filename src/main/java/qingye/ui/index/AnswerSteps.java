package qingye.ui.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import qingye.calc.answer.Suggestion;
import qingye.edit.Edit;
import qingye.model.answer.Answer;
import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.standard.RequirementKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// What can be done with answers. Each is one step that can be taken back.
final class AnswerSteps {

    private final IndexViewModel model;
    private Optional<Answer> copied = Optional.empty();

    AnswerSteps(IndexViewModel model) {
        this.model = model;
    }

    /// The ways in which a requirement can be answered: only GRI knows reasons to leave something out, and knows no
    /// explanation beside them.
    List<Stance.Kind> offered(RequirementKey key) {
        return Stream.of(Stance.Kind.values())
                .filter(kind -> kind != (Ways.omits(key) ? Stance.Kind.EXPLAINED : Stance.Kind.OMITTED)
                        || model.answer(key).stance().kind() == kind)
                .toList();
    }

    /// Changes an answer; nothing happens where it stays what it was.
    void change(RequirementKey key, UnaryOperator<Answer> change) {
        changeAll(List.of(key), change);
    }

    /// Changes several answers in one step.
    void changeAll(List<RequirementKey> keys, UnaryOperator<Answer> change) {
        model.hand(Edit.Purpose.ANSWER, keys.stream().distinct().flatMap(key -> edit(key, change).stream()).toList());
    }

    private Optional<Edit> edit(RequirementKey key, UnaryOperator<Answer> change) {
        Answer before = model.answer(key);
        Answer after = change.apply(before);
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new Edit.SetAnswer(model.key(key), before, after));
    }

    /// Answers in that way; what was said before stays said as far as the way allows.
    void stance(List<RequirementKey> keys, Stance.Kind kind) {
        model.hand(Edit.Purpose.ANSWER, keys.stream().distinct().flatMap(key -> edit(key, before -> {
            Stance.Kind fitting = Ways.fitting(key, kind);
            return before.stance().kind() == fitting
                    ? before
                    : before.withStance(fitting.saying(before.stance().words()));
        }).stream()).toList());
    }

    /// Takes back what was said; who has to say it stays.
    void clear(List<RequirementKey> keys) {
        changeAll(keys, before -> Answer.OPEN.withOwner(before.owner()));
    }

    /// Says who has to answer.
    void own(List<RequirementKey> keys, String owner) {
        changeAll(keys, before -> before.withOwner(owner));
    }

    /// Points to more; what was not answered is disclosed then.
    void point(RequirementKey key, List<Target> more) {
        change(key, before -> pointing(before, more));
    }

    private static Answer pointing(Answer before, List<Target> more) {
        Answer after = before.withTargets(Stream.concat(before.targets().stream(), more.stream()).toList());
        return before.stance().kind() == Stance.Kind.OPEN ? after.withStance(new Stance.Disclosed()) : after;
    }

    /// No longer points there.
    void drop(RequirementKey key, Target target) {
        change(key, before -> before.withTargets(
                before.targets().stream().filter(one -> !one.equals(target)).toList()));
    }

    /// Moves what is pointed to.
    ///
    /// @param by how many places, downwards
    void move(RequirementKey key, Target target, int by) {
        change(key, before -> {
            var targets = new ArrayList<>(before.targets());
            int from = targets.indexOf(target);
            int to = from + by;
            if (from < 0 || to < 0 || to >= targets.size()) {
                return before;
            }
            targets.add(to, targets.remove(from));
            return before.withTargets(targets);
        });
    }

    /// Says why, in a language; blank words are taken out.
    void say(RequirementKey key, Language language, String typed) {
        change(key, before -> {
            Localized<String> known = before.stance().words();
            return before.withStance(before.stance().withWords(typed.isBlank()
                    ? known.without(language)
                    : known.with(language, typed.strip())));
        });
    }

    /// Leaves it out for that reason.
    void ground(RequirementKey key, Omission ground) {
        change(key, before -> before.withStance(new Stance.Omitted(ground, before.stance().words())));
    }

    /// Answers other requirements like this one; nothing happens where it is not answered.
    void same(RequirementKey key, List<RequirementKey> others) {
        give(model.listed(key), others);
    }

    /// Whether another requirement is answered like this one already.
    boolean alike(RequirementKey key, RequirementKey other) {
        return given(model.answer(other), model.listed(key), other).equals(model.answer(other));
    }

    private void give(Answer given, List<RequirementKey> others) {
        model.hand(Edit.Purpose.ANSWER, others.stream().distinct()
                .flatMap(other -> edit(other, before -> given(before, given, other)).stream()).toList());
    }

    /// What others see is given. Sections that show a goal answer it without being pointed to.
    private Answer given(Answer before, Answer given, RequirementKey to) {
        if (given.stance() instanceof Stance.Open) {
            return before;
        }
        Stance stance = Ways.fitting(to, given.stance());
        List<Target> shown = model.said().get().asked().shown(to);
        Answer listed = model.listed(to);
        boolean same = listed.stance().equals(stance)
                && without(listed.targets(), shown).equals(without(given.targets(), shown));
        return same ? before : before.withStance(stance).withTargets(without(given.targets(), shown));
    }

    private static List<Target> without(List<Target> targets, List<Target> taken) {
        return targets.stream().filter(target -> !taken.contains(target)).toList();
    }

    /// Answers as it was suggested; what it points to already stays.
    void take(RequirementKey key, Suggestion suggestion) {
        takeAll(List.of(new Taken(key, suggestion)));
    }

    /// A suggestion to a requirement.
    record Taken(RequirementKey key, Suggestion suggestion) {}

    /// Answers as it was suggested, in one step.
    void takeAll(List<Taken> taken) {
        model.hand(Edit.Purpose.ANSWER, taken.stream()
                .flatMap(one -> edit(one.key(), before -> taken(one.key(), before, one.suggestion())).stream())
                .toList());
    }

    private static Answer taken(RequirementKey key, Answer before, Suggestion suggestion) {
        List<Target> targets =
                Stream.concat(before.targets().stream(), suggestion.targets().stream()).toList();
        boolean says = before.stance().kind() == Stance.Kind.OPEN || suggestion.targets().isEmpty();
        return (says ? before.withStance(Ways.fitting(key, suggestion.stance())) : before).withTargets(targets);
    }

    /// Keeps an answer to be given to others; tells whether there is one. Whoever has not answered gives nothing away,
    /// so that nothing that others said is lost.
    boolean copy(RequirementKey key) {
        copied = Optional.of(model.listed(key)).filter(answer -> !(answer.stance() instanceof Stance.Open));
        return copied.isPresent();
    }

    /// Gives the copied answer to others; tells whether there is one.
    boolean paste(List<RequirementKey> keys) {
        copied.ifPresent(given -> give(given, keys));
        return copied.isPresent();
    }

    /// The answer in words that other programs understand: where it points to, or what it says.
    String written(RequirementKey key) {
        Answer answer = model.listed(key);
        String titles = String.join(model.messages().text("assess.and"), model.said().get().views(answer).stream()
                .map(view -> view.title()).toList());
        return titles.isEmpty()
                ? Objects.requireNonNull(answer.stance().words().best(model.language().get()).orElse(""))
                : titles;
    }
}
