package qingye.ui.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

import qingye.model.check.Rule;
import qingye.text.Messages;
import qingye.ui.control.MarkdownView;
import qingye.ui.control.SheetHost;

/// The pages of help on the rules, in the language of the window or, where they are not written in it, in Chinese.
final class HelpPages {

    private static final String FOLDER = "/help/rules/";
    private static final double WIDTH = 720;
    private static final double HEIGHT = 480;

    private final Messages messages;
    private final SheetHost sheets;

    HelpPages(Messages messages, SheetHost sheets) {
        this.messages = messages;
        this.sheets = sheets;
    }

    /// Shows the page on that rule; empty where there is none.
    Optional<Runnable> of(Rule rule) {
        return source(rule).isPresent() ? Optional.of(() -> show(rule)) : Optional.empty();
    }

    private void show(Rule rule) {
        source(rule).ifPresent(source -> {
            var page = new ScrollPane(new MarkdownView(body(source), this::follow));
            page.setId("help-page");
            page.getStyleClass().addAll("edge-to-edge", "help-page");
            page.setFitToWidth(true);
            page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            page.setPrefSize(WIDTH, HEIGHT);
            var close = new Button(messages.text("findings.help.close"));
            close.setId("help-close");
            close.setOnAction(_ -> sheets.close());
            String title = MarkdownView.title(source).orElseGet(() -> messages.text("check.rule." + rule.code()));
            sheets.show("help", title, page, List.of(close));
            page.setAccessibleText(title);
        });
    }

    /// The title stands over the sheet already.
    private static String body(String source) {
        return source.startsWith("# ") ? source.substring(source.indexOf('\n') + 1) : source;
    }

    /// Pages link to each other by the names of their files; what else they name is not opened from here.
    private void follow(String destination) {
        String name = destination.replaceAll("^.*/|_(zh|en)\\.md$", "");
        Rule.of(name).ifPresent(this::show);
    }

    private Optional<String> source(Rule rule) {
        return read(rule.code() + "_" + messages.locale().getLanguage()).or(() -> read(rule.code() + "_zh"));
    }

    private static Optional<String> read(String name) {
        try (InputStream in = HelpPages.class.getResourceAsStream(FOLDER + name + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
