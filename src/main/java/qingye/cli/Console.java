package qingye.cli;

import java.io.PrintWriter;

import qingye.text.Messages;

/// Where commands speak: results on one stream, everything else on the other.
///
/// @param out for results
/// @param err for sentences about problems
/// @param messages in the person's language
record Console(PrintWriter out, PrintWriter err, Messages messages) {

    void result(String line) {
        out.println(line);
        out.flush();
    }

    void say(String key, Object... arguments) {
        result(messages.text(key, arguments));
    }

    void problem(String sentence) {
        err.println(sentence);
        err.flush();
    }

    void warn(String key, Object... arguments) {
        problem(messages.text(key, arguments));
    }
}
