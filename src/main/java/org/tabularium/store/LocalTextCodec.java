package org.tabularium.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;

/// A text in several languages: an object from language tags to texts, sorted by language.
final class LocalTextCodec implements Codec<LocalText> {

    @Override
    public LocalText read(Json json, Trail at) throws StoreException {
        TreeMap<Language, String> texts = new TreeMap<>();
        for (Map.Entry<String, Json> member : RecordCodec.members(json, at).entrySet()) {
            Trail there = at.member(member.getKey());
            Language language = Scalars.LANGUAGE.read(new Json.Str(member.getKey()), there);
            texts.put(language, Scalars.text(member.getValue(), there));
        }
        return texts.isEmpty() ? LocalText.EMPTY : new LocalText(texts);
    }

    @Override
    public Json write(LocalText value) {
        Map<String, Json> members = new LinkedHashMap<>();
        value.texts().forEach((language, text) -> members.put(language.tag(), new Json.Str(text)));
        return new Json.Obj(members);
    }

    @Override
    public Optional<LocalText> absent() {
        return Optional.of(LocalText.EMPTY);
    }
}
