package qingye.ui.chapter;

import qingye.model.text.Language;
import qingye.text.Messages;

/// The names of the languages a report is written in.
final class Languages {

    private Languages() {}

    static String name(Language language, Messages messages) {
        return messages.text("chapter.language." + language.tag());
    }
}
