package org.tabularium.intake.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tabularium.catalog.Insertion;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// The entries of one vocabulary that a text speaks of: those of the register, those of the catalog, and new ones.
///
/// @param <T> the entries
final class Terms<T extends Identified<T>> {
    private static final double ALIKE = 0.9;
    private static final int LONGEST = 160;
    private final Board board;
    private final Vocabulary<T> vocabulary;
    private final Map<String, T> byName = new HashMap<>();
    private final List<T> recorded;
    private final Map<String, T> offered;
    private final BiFunction<Id<T>, T, T> copying;

    /// @param copying makes an entry of this id out of one of the catalog
    Terms(Board board, Vocabulary<T> vocabulary, List<T> catalog, BiFunction<Id<T>, T, T> copying) {
        this.board = board;
        this.vocabulary = vocabulary;
        this.recorded = vocabulary.list().of(board.base());
        recorded.forEach(e -> names(e).forEach(n -> byName.putIfAbsent(n, e)));
        Map<String, T> copies = new HashMap<>();
        catalog.forEach(e -> names(e).stream().filter(n -> !byName.containsKey(n))
                .forEach(n -> copies.putIfAbsent(n, e)));
        this.offered = copies;
        this.copying = copying;
    }

    private List<String> names(T entry) {
        return vocabulary.name().apply(entry).texts().values().stream().map(Likeness::words).toList();
    }

    /// Whether the register or the catalog has an entry of this name.
    boolean knows(String name) {
        String folded = Likeness.words(name);
        return byName.containsKey(folded) || offered.containsKey(folded);
    }

    /// The entry a text names.
    T of(String name) {
        String words = Board.cut(name, LONGEST);
        String folded = Likeness.words(words);
        Optional<T> there = Optional.ofNullable(byName.get(folded)).or(() -> alike(words));
        T entry = there.orElseGet(() -> made(words, folded));
        byName.putIfAbsent(folded, entry);
        return entry;
    }

    private Optional<T> alike(String words) {
        return recorded.stream().filter(e -> vocabulary.name().apply(e).texts().values().stream()
                .anyMatch(n -> board.matching().likeness().share(n, words) >= ALIKE)).findFirst();
    }

    private T made(String words, String folded) {
        T known = offered.get(folded);
        if (known == null) {
            return vocabulary.create().apply(board.fresh(vocabulary.prefix(), words), board.text(words));
        }
        Id<T> id = board.kept(known.id(), vocabulary.prefix(), words);
        T copy = copying.apply(id, known);
        names(known).forEach(n -> byName.putIfAbsent(n, copy));
        return copy;
    }

    /// The register with this entry.
    Register ensured(Register register, T entry) {
        return vocabulary.find(register, entry.id()).isPresent() ? register : vocabulary.add(register, entry);
    }

    /// A text of the catalog in the languages of the register and in that of the policy.
    static Function<LocalText, LocalText> kept(Board board) {
        return text -> {
            LocalText kept = Insertion.text(board.base(), text);
            String here = text.in(board.language());
            return here.isEmpty() ? kept : kept.with(board.language(), here);
        };
    }

    /// The ids of entries, each once.
    static <E> List<Id<E>> with(List<Id<E>> ids, Id<E> id) {
        if (ids.contains(id)) {
            return ids;
        }
        List<Id<E>> longer = new ArrayList<>(ids);
        longer.add(id);
        return longer;
    }
}
