package qingye.ui.index;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.calc.standard.StandardLibrary;
import qingye.edit.Edit;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.report.Listing;
import qingye.model.standard.Standard;
import qingye.text.Messages;
import qingye.ui.pick.Pages;
import qingye.ui.pick.PickPage;
import qingye.ui.pick.Pickable;

/// What can be done with the standards of a report. Each is one step that can be taken back.
final class StandardSteps {

    private static final String HONG_KONG = "hkex";

    private final IndexViewModel model;
    private final Messages messages;
    private final Pages pages;

    StandardSteps(IndexViewModel model, Pages pages) {
        this.model = model;
        this.messages = model.messages();
        this.pages = pages;
    }

    /// Lets standards be chosen that the report goes by from then on.
    void offer() {
        Said said = model.said().get();
        List<Pickable<String>> offered = said.asked().standards().stream().map(standard -> new Pickable<>(
                standard.id(),
                messages.text(own(standard.id()) ? "index.adopt.own" : "index.adopt.known"),
                model.words().brief(standard), model.words().title(standard),
                said.asked().adoption(standard.id()).isPresent() ? messages.text("index.adopt.there") : "")).toList();
        PickPage.show(pages, messages, new PickPage.Sayings(messages.text("index.adopt.title"),
                messages.text("index.adopt.hint"), messages.text("index.adopt.none")), offered, this::adopt);
    }

    /// Goes by standards from now on and looks at the first of them.
    void adopt(List<String> ids) {
        model.hand(Edit.Purpose.ANSWER, ids.stream().filter(id -> adoption(id).isEmpty())
                .map(id -> set(id, Optional.of(new Adoption(use(id), Optional.empty())))).toList());
        ids.stream().findFirst().ifPresent(model::look);
    }

    /// Exchanges bind, and so does what somebody brings along; what is adopted freely is referred to at first.
    private static Adoption.Use use(String id) {
        boolean free = StandardLibrary.get().standard(id).isPresent() && !id.equals(StandardLibrary.GUIDELINE)
                && !id.equals(HONG_KONG);
        return free ? Adoption.Use.REFERRED : Adoption.Use.FOLLOWED;
    }

    /// The standards of the exchanges where the company is listed; those of the mainland and of Hong Kong where nobody
    /// said where it is.
    List<Standard> usual() {
        Set<String> ids = new LinkedHashSet<>();
        for (Listing listing : model.content().organisation().listings()) {
            ids.add(switch (listing.exchange()) {
                case SZSE, SSE, BSE -> StandardLibrary.GUIDELINE;
                case HKEX -> HONG_KONG;
            });
        }
        if (ids.isEmpty()) {
            ids.addAll(List.of(StandardLibrary.GUIDELINE, HONG_KONG));
        }
        return ids.stream().flatMap(id -> model.said().get().asked().standard(id).stream()).toList();
    }

    private Optional<Adoption> adoption(String id) {
        return Optional.ofNullable(model.content().disclosures().adoptions().get(model.adoption(id)));
    }

    private Edit set(String id, Optional<Adoption> after) {
        return new Edit.SetAdoption(model.adoption(id), adoption(id), after);
    }

    private void change(String id, Optional<Adoption> after) {
        if (!after.equals(adoption(id))) {
            model.hand(Edit.Purpose.ANSWER, List.of(set(id, after)));
        }
    }

    /// Goes by a standard in that way.
    void use(String id, Adoption.Use use) {
        change(id, Optional.of(new Adoption(use, adoption(id).flatMap(Adoption::edition))));
    }

    /// Answers that version of a standard; none for the one of the report's year.
    void edition(String id, Optional<Year> year) {
        change(id, adoption(id).map(one -> new Adoption(one.use(), year)));
    }

    /// No longer goes by a standard. What was answered stays for the day it comes back.
    void stop(String id) {
        change(id, Optional.empty());
        model.around().notices().tell(messages.text("index.stopped",
                model.said().get().asked().standard(id).map(model.words()::brief).orElse(id)));
    }

    /// Whether somebody brought that standard along.
    boolean own(String id) {
        return model.content().disclosures().standards().containsKey(id);
    }

    /// Takes a standard that somebody brought along out of the workspace, with all that any year said to it.
    void remove(String id) {
        Optional<Standard> standard = Optional.ofNullable(model.content().disclosures().standards().get(id));
        if (standard.isEmpty()) {
            return;
        }
        var edits = new ArrayList<Edit>();
        for (Map.Entry<AnswerKey, Answer> one : model.content().disclosures().answers().entrySet()) {
            if (one.getKey().requirement().standard().equals(id)) {
                edits.add(new Edit.SetAnswer(one.getKey(), one.getValue(), Answer.OPEN));
            }
        }
        for (Map.Entry<AdoptionKey, Adoption> one : model.content().disclosures().adoptions().entrySet()) {
            if (one.getKey().standard().equals(id)) {
                edits.add(new Edit.SetAdoption(one.getKey(), Optional.of(one.getValue()), Optional.empty()));
            }
        }
        edits.add(new Edit.SetStandard(id, standard, Optional.empty()));
        model.selected().set(Optional.empty());
        model.hand(Edit.Purpose.ANSWER, edits);
    }
}
