package qingye.store.table;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jdbi.v3.core.Handle;

import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.form.AnswerForm;
import qingye.model.standard.RequirementKey;

/// `answer`: what reports say to requirements, each in its readable form. An open one without an owner has no row.
record AnswerTable(Handle handle) {

    private static final String OF_KEY = " where reporting_year = ? and standard = ? and code = ?";

    Map<AnswerKey, Answer> all() {
        var all = new LinkedHashMap<AnswerKey, Answer>();
        handle.createQuery("select reporting_year, standard, code, fields from answer")
                .map((row, _) -> Map.entry(
                        new AnswerKey(Year.of(row.getInt("reporting_year")),
                                new RequirementKey(row.getString("standard"), row.getString("code"))),
                        AnswerForm.read(row.getString("fields"))))
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    Answer find(AnswerKey key) {
        return handle.select("select fields from answer" + OF_KEY, bound(key))
                .map((row, _) -> AnswerForm.read(row.getString("fields")))
                .findFirst()
                .orElse(Answer.OPEN);
    }

    /// Writes what is said from now on.
    void write(AnswerKey key, Answer answer) {
        handle.execute("delete from answer" + OF_KEY, bound(key));
        if (!answer.equals(Answer.OPEN)) {
            handle.execute("insert into answer (reporting_year, standard, code, fields) values (?, ?, ?, ?)",
                    key.year().getValue(), key.requirement().standard(), key.requirement().code(),
                    AnswerForm.write(answer));
        }
    }

    private static Object[] bound(AnswerKey key) {
        return new Object[] {key.year().getValue(), key.requirement().standard(), key.requirement().code()};
    }
}
