package org.tabularium.store;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.model.Answer;
import org.tabularium.model.Extras;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// What a register says, without where it says it: all words, ids, days, numbers and choices that somebody has stated. It
/// stays the same when the model is given more to say, or says it elsewhere.
final class Leaves {
    private final List<String> all = new ArrayList<>();

    private Leaves() {}

    static List<String> of(Register register) {
        Leaves leaves = new Leaves();
        leaves.add(register);
        return leaves.all.stream().sorted().toList();
    }

    /// A short form of them.
    static String digest(Register register) {
        List<String> all = of(register);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(all.stream().collect(Collectors.joining("\u0000"))
                            .getBytes(StandardCharsets.UTF_8));
            return all.size() + " " + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Object value) {
        switch (value) {
            case LocalText text -> text.texts().forEach((language, words) -> said(language + " " + words));
            case Extras extras -> extras.members().forEach((name, json) -> said(name + " " + json));
            case Optional<?> optional -> optional.ifPresent(this::add);
            case List<?> list -> list.forEach(this::add);
            case Map<?, ?> map -> map.forEach((key, element) -> {
                add(key);
                add(element);
            });
            case Answer.NotStated<?> _ -> {}
            case Answer.None<?> none -> {
                said("none");
                components(none);
            }
            case Record record -> components(record);
            case Boolean yes -> said(yes ? "true" : "");
            case Enum<?> choice -> said(choice.name());
            default -> said(value.toString());
        }
    }

    private void components(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.toString(), e);
            }
        }
    }

    private void said(String words) {
        if (!words.isBlank()) {
            all.add(words);
        }
    }
}
