package org.tabularium.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tabularium.model.Contract;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Register;

/// A processor that another processor engages (Art. 28(2), (4) GDPR).
///
/// @param party the sub-processor
/// @param engagedBy the processor whose contract names it
/// @param level 1 if the controller's processor engages it, one more for each step further
public record SubProcessor(Party party, Party engagedBy, int level) {

    /// Whether a recipient may engage others for a disclosure: only a processor does (Art. 28(2) GDPR), or whoever may be
    /// one.
    public static boolean areEngaged(Disclosure disclosure) {
        return disclosure.capacity().filter(c -> c != Disclosure.Capacity.PROCESSOR).isEmpty();
    }

    /// Whoever stands behind a processor by the contracts of the register, nearest first, each once at its
    /// lowest level. Contracts that lead in a circle, or nowhere, end there.
    public static List<SubProcessor> of(Register register, Party processor) {
        return of(id -> Identified.find(register.parties(), id), processor);
    }

    /// The same, with another way to find parties.
    static List<SubProcessor> of(Function<Id<Party>, Optional<Party>> parties, Party processor) {
        Map<Id<Party>, SubProcessor> found = new LinkedHashMap<>();
        List<Party> engaging = List.of(processor);
        for (int level = 1; !engaging.isEmpty(); level++) {
            List<Party> next = new ArrayList<>();
            for (Party by : engaging) {
                for (Party sub : engagedBy(parties, by)) {
                    if (!sub.id().equals(processor.id()) && !found.containsKey(sub.id())) {
                        found.put(sub.id(), new SubProcessor(sub, by, level));
                        next.add(sub);
                    }
                }
            }
            engaging = next;
        }
        return List.copyOf(found.values());
    }

    private static List<Party> engagedBy(Function<Id<Party>, Optional<Party>> parties, Party party) {
        return party.contract().stated().map(Contract::subProcessors).orElse(List.of()).stream()
                .map(parties).flatMap(Optional::stream).toList();
    }
}
