package org.tabularium.store;

import java.util.Map;
import java.util.Optional;
import org.tabularium.model.Answer;
import org.tabularium.store.Problem.Misfit;

/// `{"stated": value}`, `{"none": {"reason": text}}`, or nothing where the question is open.
///
/// @param value codec of what is stated
/// @param none codec of what is said where there is none
record AnswerCodec(Codec<Object> value, Codec<Object> none) implements Codec<Answer<Object>> {
    private static final String NONE = "none";
    private static final String STATED = "stated";

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
        Json denied = members.get(NONE);
        return denied == null ? Answer.notStated() : denied(denied, at.member(NONE));
    }

    @SuppressWarnings("unchecked") // an answer "none" states nothing, so it is one of any type
    private Answer<Object> denied(Json json, Trail at) throws StoreException {
        return (Answer<Object>) none.read(json, at);
    }

    @Override
    public Json write(Answer<Object> answer) {
        return switch (answer) {
            case Answer.NotStated<Object> _ -> Json.Obj.NOTHING;
            case Answer.None<Object> denied -> new Json.Obj(Map.of(NONE, none.write(denied)));
            case Answer.Stated<Object>(Object stated) -> new Json.Obj(Map.of(STATED, value.write(stated)));
        };
    }

    @Override
    public Optional<Answer<Object>> absent() {
        return Optional.of(Answer.notStated());
    }
}
