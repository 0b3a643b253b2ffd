package qingye.exchange.standard;

import java.util.Locale;

import qingye.exchange.ImportSentences;
import qingye.text.Messages;

/// Says what is not as it should be in a table of requirements, where, and what to do.
public record StandardSentences(Messages messages) {

    private static final String FAULT = "exchange.standard.fault.";

    /// What is wrong in one place.
    public String say(StandardReading.Fault fault) {
        String key = FAULT + fault.kind().name().toLowerCase(Locale.ROOT)
                + (fault.kind() == StandardReading.Fault.Kind.DATE && fault.meant().isEmpty() ? "-bare" : "");
        return messages.text("import.said", new ImportSentences(messages).place(fault.place()),
                messages.text(key, fault.found(), fault.meant()));
    }
}
