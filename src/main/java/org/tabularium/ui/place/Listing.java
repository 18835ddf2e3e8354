package org.tabularium.ui.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tabularium.edit.Filter;
import org.tabularium.edit.Filter.Criterion;
import org.tabularium.edit.Finder;
import org.tabularium.edit.Same;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Register;
import org.tabularium.ui.list.EntityList;
import org.tabularium.ui.list.Entry;

/// What a list shows of the register: the entities its filter leaves, and the lines of each.
///
/// @param <T> the entities
final class Listing<T extends Identified<T>> {
    private final Kinds<T> kind;
    private final Desk desk;
    private final Names names;
    private final Finder<T> finder;
    private final Map<String, Integer> places = new HashMap<>();
    private Filter filter = Filter.NONE;
    private List<T> all = List.of();
    private List<T> left = List.of();
    private Optional<Read> read = Optional.empty();

    /// What was read last.
    private record Read(Same<Register> register, Filter filter) {}

    Listing(Kinds<T> kind, Desk desk) {
        this.kind = kind;
        this.desk = desk;
        names = new Names(desk);
        finder = new Finder<>(kind.vocabulary(), desk.law());
    }

    /// Reads the register anew.
    void read(Register register) {
        Optional<Read> now = Optional.of(new Read(new Same<>(register), filter));
        if (now.equals(read)) {
            return;
        }
        read = now;
        all = kind.vocabulary().list().of(register);
        left = finder.found(register, filter);
        places.clear();
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).id().value(), i);
        }
    }

    Filter filter() {
        return filter;
    }

    void filter(Filter changed) {
        filter = changed;
    }

    /// Takes the filter away if it hides what is to be shown.
    void unhide(Register register, Id<T> id, EntityList list) {
        read(register);
        if (!filter.isEmpty() && left.stream().noneMatch(e -> e.id().equals(id))) {
            list.clearText();
            filter = Filter.NONE;
        }
    }

    List<Id<T>> shown() {
        return left.stream().map(Identified::id).toList();
    }

    /// Ids of entities, of which the list knows only the text.
    List<Id<T>> ids(List<String> texts) {
        List<Id<T>> ids = new ArrayList<>();
        texts.stream().filter(places::containsKey).forEach(text -> ids.add(new Id<>(text)));
        return List.copyOf(ids);
    }

    void show(EntityList list, Optional<String> selected, Consumer<Criterion> remove) {
        list.show(left.stream().map(e -> e.id().value()).toList(), all.size(),
                filter.criteria().stream()
                        .map(c -> new EntityList.Chip(names.of(c), () -> remove.accept(c))).toList(),
                !filter.isEmpty(), selected);
    }

    Entry entry(String id) {
        Integer place = places.get(id);
        if (place == null) {
            return new Entry("", "", "");
        }
        T entity = all.get(place);
        String number = entity instanceof Activity a
                ? a.number().isEmpty() ? Integer.toString(place + 1) : a.number()
                : "";
        return new Entry(number, names.of(kind.vocabulary(), entity.id()),
                kind.detail().of(desk, entity, desk.words().language()),
                desk.checks().outcome().of(kind.vocabulary().key(), id));
    }
}
