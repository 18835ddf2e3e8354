package org.tabularium.compare.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tabularium.model.Extras;

/// What no field of a form stands for, put together component by component; of members of a newer format, name by name.
///
/// @param ours what comes of it if our side stands where both have changed the same
/// @param theirs what comes of it if theirs does
record Rest(Object ours, Object theirs) {

    static Rest of(Object base, Object ours, Object theirs) {
        if (ours.equals(theirs) || base.equals(theirs)) {
            return new Rest(ours, ours);
        }
        if (base.equals(ours)) {
            return new Rest(theirs, theirs);
        }
        if (base instanceof Extras was && ours instanceof Extras mine && theirs instanceof Extras other) {
            return new Rest(extras(was, mine, other, Side.OURS), extras(was, mine, other, Side.THEIRS));
        }
        return base instanceof Record was && base.getClass() == ours.getClass()
                && base.getClass() == theirs.getClass() ? record(was, (Record) ours, (Record) theirs)
                        : new Rest(ours, theirs);
    }

    boolean isContested() {
        return !ours.equals(theirs);
    }

    Object with(Side contested) {
        return contested == Side.OURS ? ours : theirs;
    }

    private static Extras extras(Extras base, Extras ours, Extras theirs, Side contested) {
        Map<String, String> merged = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(ours.members().keySet());
        names.addAll(theirs.members().keySet());
        for (String name : names) {
            String was = base.members().getOrDefault(name, "");
            String mine = ours.members().getOrDefault(name, "");
            String other = theirs.members().getOrDefault(name, "");
            boolean isTheirs = was.equals(mine) || (contested == Side.THEIRS && !was.equals(other));
            String stands = isTheirs ? other : mine;
            // JSON is never empty, so an empty text is a member that is not there.
            if (!stands.isEmpty()) {
                merged.put(name, stands);
            }
        }
        return merged.isEmpty() ? Extras.NONE : new Extras(merged);
    }

    private static Rest record(Record base, Record ours, Record theirs) {
        List<Object> was = Components.of(base);
        List<Object> mine = Components.of(ours);
        List<Object> other = Components.of(theirs);
        List<Rest> parts = IntStream.range(0, was.size())
                .mapToObj(i -> of(was.get(i), mine.get(i), other.get(i))).toList();
        return new Rest(Components.made(base, parts.stream().map(Rest::ours).toList()),
                Components.made(base, parts.stream().map(Rest::theirs).toList()));
    }
}
