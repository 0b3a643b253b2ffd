package qingye.ui.line;

import java.util.Optional;

import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;

import qingye.compose.Preview;
import qingye.model.Snapshot;
import qingye.model.block.Inline;
import qingye.model.id.SectionId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;

/// What live figures and references print, by the present content of the workspace.
public final class PrintedWords implements LiveWords {

    private final ObservableValue<Snapshot> content;
    private final ObservableValue<Language> language;
    private final Messages messages;

    /// @param language the text is written in
    public PrintedWords(ObservableValue<Snapshot> content, ObservableValue<Language> language, Messages messages) {
        this.content = content;
        this.language = language;
        this.messages = messages;
    }

    @Override
    public Observable[] changes() {
        return new Observable[] {content, language};
    }

    @Override
    public Shown of(Inline live) {
        return switch (live) {
            case Inline.Text(String text, var _) -> new Shown(text, "", true);
            case Inline.Figure figure -> figure(figure);
            case Inline.Reference(SectionId section) -> reference(section);
        };
    }

    private Shown reference(SectionId section) {
        return new Shown(printed(new Inline.Reference(section)), messages.text("chapter.reference.tip"),
                content.getValue().chapters().outline().indexOf(section).isPresent());
    }

    private Shown figure(Inline.Figure figure) {
        Snapshot now = content.getValue();
        Optional<Indicator> indicator = now.figures().indicator(figure.key().indicator());
        String name = indicator.map(Indicator::name).map(this::in).orElse(figure.key().indicator().code());
        String unit = indicator.map(Indicator::unit).map(this::in).orElse("");
        String year = figure.key().year().toString();
        Value value = now.figures().value(figure.key());
        boolean known = !(value instanceof Value.Empty);
        return new Shown(printed(figure), known
                ? messages.text("chapter.figure.tip", name, year, (value.printed() + " " + unit).strip())
                : messages.text("chapter.figure.missing.tip", name, year), known);
    }

    private String printed(Inline run) {
        return new Preview(content.getValue(), language.getValue()).words(run);
    }

    private String in(Localized<String> words) {
        return words.best(language.getValue()).orElse("");
    }
}
