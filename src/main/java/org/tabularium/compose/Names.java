package org.tabularium.compose;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Department;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Measure;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Undertaking;

/// Names of entities where others refer to them; the origin is the field that refers.
public final class Names {
    private Names() {}

    public static Line subject(Scribe scribe, Id<SubjectCategory> id, Where where) {
        return local(scribe, Identified.find(scribe.register().subjects(), id).map(SubjectCategory::name), id,
                where);
    }

    public static Line data(Scribe scribe, Id<DataCategory> id, Where where) {
        return local(scribe, Identified.find(scribe.register().data(), id).map(DataCategory::name), id,
                where);
    }

    public static Line department(Scribe scribe, Optional<Id<Department>> id, Where where) {
        return id.map(d -> local(scribe,
                Identified.find(scribe.register().departments(), d).map(Department::name), d, where))
                .orElseGet(() -> scribe.gap(where));
    }

    public static Line party(Scribe scribe, Id<Party> id, Where where) {
        return Identified.find(scribe.register().parties(), id).map(p -> party(scribe, p, where.pin()))
                .orElseGet(() -> scribe.unknown(id.value(), where));
    }

    /// Name with the product it is known by.
    public static Line party(Scribe scribe, Party party, Where where) {
        Line name = scribe.plain(party.name(), where.at("name"));
        boolean known = party.product().isBlank() || party.name().startsWith(party.product());
        return known ? name
                : name.add(" (").add(scribe.plain(party.product(), where.at("product"))).add(")");
    }

    public static Line undertaking(Scribe scribe, Id<Undertaking> id, Where where) {
        return Identified.find(scribe.register().undertakings(), id)
                .map(u -> scribe.plain(u.controller().name(), where))
                .orElseGet(() -> scribe.unknown(id.value(), where));
    }

    public static Line measure(Scribe scribe, Id<Measure> id, Where where) {
        return local(scribe, Identified.find(scribe.register().measures(), id).map(Measure::name), id, where);
    }

    /// Number and name.
    public static Line activity(Scribe scribe, Id<Activity> id, Where where) {
        return Identified.find(scribe.register().activities(), id)
                .map(a -> Line.of(number(scribe, a) + " ", where).add(scribe.phrase(a.name(), where)))
                .orElseGet(() -> scribe.unknown(id.value(), where));
    }

    public static Line recipient(Scribe scribe, Disclosure disclosure, Where where) {
        return switch (disclosure.recipient()) {
            case Recipient.Named(var party, _) -> party.map(p -> party(scribe, p, where))
                    .orElseGet(() -> scribe.gap(where));
            case Recipient.Category category -> scribe.phrase(category.name(), where);
            case Recipient.Internal internal -> scribe.phrase(internal.function(), where);
        };
    }

    /// The number the controller gave, else the position in the record; empty if the activity is not in it.
    public static String number(Scribe scribe, Activity activity) {
        if (!activity.number().isBlank()) {
            return activity.number();
        }
        int position = position(scribe.register().activities(), activity);
        return position < 0 ? "" : Integer.toString(position + 1);
    }

    /// Mostly the very activity stands where its id says; if two have the same id, the second is looked for.
    @SuppressWarnings("ReferenceEquality") // comparing whole activities would cost more than the sheet
    private static int position(List<Activity> activities, Activity activity) {
        int place = Identified.place(activities, activity.id());
        if (place < 0 || activities.get(place) == activity) {
            return place;
        }
        for (int i = place + 1; i < activities.size(); i++) {
            if (activities.get(i) == activity) {
                return i;
            }
        }
        return place;
    }

    private static Line local(Scribe scribe, Optional<LocalText> name, Id<?> id, Where where) {
        return name.map(n -> scribe.phrase(n, where)).orElseGet(() -> scribe.unknown(id.value(), where));
    }
}
