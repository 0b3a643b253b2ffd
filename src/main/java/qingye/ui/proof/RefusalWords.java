package qingye.ui.proof;

import java.util.Locale;

import qingye.export.DamagedPicture;
import qingye.publish.ProofPress.Proof;
import qingye.text.Messages;

/// Says why nothing could be printed, where, and what to do.
final class RefusalWords {

    private RefusalWords() {}

    static String of(Messages messages, Proof.Refused why) {
        return switch (why) {
            case Proof.Sign(String sign, String context) -> messages.text("proof.refused.sign", sign, context);
            case Proof.Picture(DamagedPicture damaged) -> messages.text(
                    "proof.refused.picture",
                    damaged.place().isEmpty() ? messages.text("proof.refused.beginning") : damaged.place(),
                    messages.text("proof.picture." + damaged.fault().name().toLowerCase(Locale.ROOT)));
            case Proof.Failed(String detail) -> messages.text("proof.refused.failed", detail);
        };
    }
}
