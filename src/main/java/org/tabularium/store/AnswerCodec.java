package org.tabularium.store;

import java.util.Map;
import java.util.Optional;
import org.tabularium.model.Answer;
import org.tabularium.model.LocalText;
import org.tabularium.store.Problem.Misfit;

/// `{"stated": value}`, `{"none": {"reason": text}}`, or nothing where the question is open.
///
/// @param value codec of what is stated
/// @param reason codec of the reason why there is none
record AnswerCodec(Codec<Object> value, Codec<Object> reason) implements Codec<Answer<Object>> {
    private static final String NONE = "none";
    private static final String STATED = "stated";
    private static final String REASON = "reason";

    @Override
    public Answer<Object> read(Json json, Trail at) throws StoreException {
        Map<String, Json> members = RecordCodec.members(json, at);
        for (String name : members.keySet()) {
            boolean known = name.equals(NONE) || name.equals(STATED);
            if (!known || members.size() > 1) {
                throw new StoreException(new Misfit.NotAnAnswer(at.steps()));
            }
        }
        Json stated = members.get(STATED);
        if (stated != null) {
            return Answer.of(value.read(stated, at.member(STATED)));
        }
        Json none = members.get(NONE);
        return none == null ? Answer.notStated() : none(none, at.member(NONE));
    }

    private Answer<Object> none(Json json, Trail at) throws StoreException {
        Map<String, Json> members = RecordCodec.members(json, at);
        for (String name : members.keySet()) {
            if (!name.equals(REASON)) {
                throw new StoreException(new Misfit.Unknown(at.member(name).steps()));
            }
        }
        Json given = members.get(REASON);
        return given == null ? Answer.none()
                : new Answer.None<>((LocalText) reason.read(given, at.member(REASON)));
    }

    @Override
    public Json write(Answer<Object> answer) {
        return switch (answer) {
            case Answer.NotStated<Object> _ -> Json.Obj.NOTHING;
            case Answer.None<Object>(LocalText why) -> new Json.Obj(
                    Map.of(NONE, member(REASON, reason.write(why))));
            case Answer.Stated<Object>(Object stated) -> new Json.Obj(Map.of(STATED, value.write(stated)));
        };
    }

    private static Json member(String name, Json json) {
        return json.saysNothing() ? Json.Obj.NOTHING : new Json.Obj(Map.of(name, json));
    }

    @Override
    public Optional<Answer<Object>> absent() {
        return Optional.of(Answer.notStated());
    }
}
