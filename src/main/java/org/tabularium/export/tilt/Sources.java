package org.tabularium.export.tilt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Scribe;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Source;
import org.tabularium.model.Use;

/// Where data come from that are not collected from the people themselves (Art. 14(2)(f) GDPR). A register has
/// no place for the address of a source.
final class Sources {
    private final Scribe scribe;
    private final Required required;
    private final Said said;

    Sources(Scribe scribe, Required required) {
        this.scribe = scribe;
        this.required = required;
        this.said = new Said(scribe);
    }

    List<Object> all(List<Activity> activities) {
        List<Object> all = new ArrayList<>();
        for (Activity activity : activities) {
            for (Use use : activity.uses()) {
                List<Source> others = use.sources().stream().filter(s -> isOther(s.kind())).toList();
                if (!others.isEmpty()) {
                    for (Id<DataCategory> data : use.data()) {
                        all.add(category(activity, use, data, others, "/sources/" + all.size()));
                    }
                }
            }
        }
        return all;
    }

    private static boolean isOther(Source.Kind kind) {
        return kind == Source.Kind.THIRD_PARTY || kind == Source.Kind.PUBLIC;
    }

    private Map<String, Object> category(Activity activity, Use use, Id<DataCategory> data,
            List<Source> sources, String place) {
        String name =
                Identified.find(scribe.register().data(), data).map(d -> said.best(d.name())).orElse("");
        List<Object> described = new ArrayList<>();
        for (Source source : sources) {
            required.note(place + "/sources/" + described.size() + "/url");
            String kind = scribe.say("tilt.source." + Keys.of(source.kind()));
            String which = said.best(source.description());
            described.add(Required.object(Map.of("description", which.isEmpty() ? kind : kind + ": " + which),
                    Map.of("url", ""),
                    Map.of("publiclyAvailable", source.kind() == Source.Kind.PUBLIC)));
        }
        return Required.object(Map.of("_id", activity.id() + "/" + use.id() + "/" + data),
                Map.of("dataCategory", required.text(name, place + "/dataCategory")),
                Map.of("sources", described));
    }
}
