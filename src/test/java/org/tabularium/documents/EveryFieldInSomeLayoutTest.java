package org.tabularium.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tabularium.compose.edition.Marks;
import org.tabularium.compose.layout.Layout;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.document.Workbook;
import org.tabularium.law.Law;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Every field of the model is printed in at least one layout. Texts are told by marks; a choice, a day or a number is
/// printed if the papers change with it.
class EveryFieldInSomeLayoutTest {
    /// Findings accepted, and privacy notices, which are documents of their own.
    private static final Set<String> NO_PART = Set.of("accepted", "notices", "languages");
    private static final LocalDate OTHER_DAY = LocalDate.of(2031, 7, 19);
    private static final Law LAW = Law.load();
    private final Layouts layouts = Layouts.of(LAW);

    @Test
    void everyTextIsPrinted() {
        Marks marks = Marks.in(everything());
        Register register = marks.register();
        String printed = printers().stream()
                .map(p -> p.apply(register)).collect(Collectors.joining("|"));
        Set<String> fields = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        marks.texts().places().values().forEach(place -> fields.add(place.field()));
        fields.removeIf(f -> NO_PART.contains(f.split("/", 2)[0]) || f.contains("unknown"));
        missing.addAll(fields);
        marks.texts().places().forEach((word, place) -> {
            if (printed.contains(word)) {
                missing.remove(place.field());
            }
        });
        assertThat(fields).hasSizeGreaterThan(150);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyChoiceDayAndNumberIsPrinted() {
        Register register = everything();
        Map<String, List<Supplier<Register>>> changed = new LinkedHashMap<>();
        vary("", register, v -> (Register) v, changed);
        assertThat(changed).hasSizeGreaterThan(60);
        List<Function<Register, String>> printers = printers();
        List<String> before = printers.stream().map(p -> p.apply(register)).toList();
        Set<String> missing = new TreeSet<>();
        changed.forEach((field, others) -> {
            if (others.stream().noneMatch(other -> isTold(other.get(), printers, before))) {
                missing.add(field);
            }
        });
        assertThat(missing).isEmpty();
    }

    private static boolean isTold(Register other, List<Function<Register, String>> printers,
            List<String> before) {
        for (int i = 0; i < printers.size(); i++) {
            if (!printers.get(i).apply(other).equals(before.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// Each layout as text, those that print most first.
    private List<Function<Register, String>> printers() {
        List<Function<Register, String>> printers = new ArrayList<>();
        for (Layout layout : Layouts.all()) {
            if (layout.isText()) {
                printers.add(r -> layouts.document(r, layout.id(), Language.GERMAN).toString());
            }
            if (layout.isWorkbook()) {
                printers.add(r -> text(layouts.workbook(r, layout.id(), Language.GERMAN)));
            }
        }
        return printers;
    }

    private static String text(Workbook workbook) {
        return workbook.sheets().stream().map(s -> s.rows().toString()).collect(Collectors.joining("|"));
    }

    /// Collects for each field the registers in which one of its values is another one.
    private static void vary(String path, Object value, Function<Object, Register> rebuilt,
            Map<String, List<Supplier<Register>>> changed) {
        switch (value) {
            case Id<?> _ -> {}
            case Extras _ -> {}
            case LocalText _ -> {}
            case Optional<?> o -> o.ifPresent(
                    v -> vary(path, v, other -> rebuilt.apply(Optional.of(other)), changed));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    int at = i;
                    vary(path, list.get(i), other -> rebuilt.apply(replaced(list, at, other)), changed);
                }
            }
            case Enum<?> member -> Arrays.stream(member.getDeclaringClass().getEnumConstants())
                    .filter(m -> m != member)
                    .forEach(m -> add(path, () -> rebuilt.apply(m), changed));
            case LocalDate _ -> add(path, () -> rebuilt.apply(OTHER_DAY), changed);
            case Period period -> add(path, () -> rebuilt.apply(period.plusYears(70)), changed);
            case Integer number -> add(path, () -> rebuilt.apply(number + 7), changed);
            case Record record -> components(path, record, rebuilt, changed);
            default -> {}
        }
    }

    private static void add(String path, Supplier<Register> other,
            Map<String, List<Supplier<Register>>> changed) {
        changed.computeIfAbsent(path, _ -> new ArrayList<>()).add(other);
    }

    private static List<Object> replaced(List<?> list, int at, Object other) {
        List<Object> all = new ArrayList<>(list);
        all.set(at, other);
        return all;
    }

    private static void components(String path, Record record, Function<Object, Register> rebuilt,
            Map<String, List<Supplier<Register>>> changed) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            int at = i;
            if (!path.isEmpty() || !NO_PART.contains(parts[i].getName())) {
                vary(path + "/" + parts[i].getName(), value(record, parts[i]),
                        other -> rebuilt.apply(with(record, at, other)), changed);
            }
        }
    }

    private static Object value(Record record, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a component cannot be read", e);
        }
    }

    private static Object with(Record record, int at, Object other) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts).map(p -> value(record, p)).toArray();
        values[at] = other;
        try {
            var constructor = record.getClass().getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record cannot be made", e);
        }
    }

    private static Register everything() {
        return EveryDocument.read("/org/tabularium/store/everything.ropa");
    }
}
