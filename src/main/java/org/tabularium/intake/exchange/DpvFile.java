package org.tabularium.intake.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.export.Progress;
import org.tabularium.export.dpv.DpvWriter;
import org.tabularium.intake.IntakeException;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A register in the terms of the Data Privacy Vocabulary, as JSON-LD.
public final class DpvFile {
    private static final String TERMS = "/assets/data/dpv.json";
    private static final Map<String, String> BESIDE = Map.of("dct", "http://purl.org/dc/terms/", "dcat",
            "http://www.w3.org/ns/dcat#", "skos", "http://www.w3.org/2004/02/skos/core#", "rdf",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "xsd", "http://www.w3.org/2001/XMLSchema#");
    private final Law law;
    private final JsonNode terms;
    private final Map<String, String> prefixes = new LinkedHashMap<>(BESIDE);

    /// @param law tells which norm a citation is
    public DpvFile(Law law) {
        this.law = law;
        try (InputStream in = DpvFile.class.getResourceAsStream(TERMS)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + TERMS);
            }
            this.terms = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terms.path("prefixes").properties().forEach(p -> prefixes.put(p.getKey(), p.getValue().asString()));
    }

    /// Reads a file. Nothing beside it is read or fetched.
    ///
    /// @throws IntakeException if it cannot be read, or holds no register
    public Exchanged read(Path file) throws IntakeException {
        Graph graph = graph(file);
        Register register = new Registers(graph, law, terms).register();
        return new Exchanged(register, left(graph, register));
    }

    private Graph graph(Path file) throws IntakeException {
        Graph graph = new Graph(new ExchangeJson().read(file), prefixes);
        if (graph.named().stream().noneMatch(t -> t.is("dpv:PersonalDataProcess", "dpv:ROPA"))) {
            throw new IntakeException("exchange.other", file, null);
        }
        return graph;
    }

    /// What was not read. What the register says of a thing all the same, because it follows from other facts, is not
    /// left out: its own export says it too.
    private List<Exchanged.Statement> left(Graph graph, Register register) {
        Set<Exchanged.Statement> again = new HashSet<>();
        Graph own = exported(register);
        own.named().forEach(t -> t.all((p, s) -> again.add(statement(t, p, s))));
        List<Exchanged.Statement> left = new ArrayList<>();
        for (Thing thing : graph.named()) {
            thing.left((p, s) -> {
                if (!again.contains(statement(thing, p, s)) && !(s instanceof Said.Inner)) {
                    left.add(new Exchanged.Statement(thing.id(), p, words(s)));
                }
            });
        }
        graph.inner().forEach(t -> t.left((p, s) -> {
            if (!(s instanceof Said.Inner)) {
                left.add(new Exchanged.Statement(t.place(), p, words(s)));
            }
        }));
        return left;
    }

    private Graph exported(Register register) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DpvWriter.write(register, law, out, Progress.NONE);
            return new Graph(JsonMapper.shared().readTree(out.toByteArray()), prefixes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names are the same here and there but for what stands before them.
    private static Exchanged.Statement statement(Thing thing, String property, Said said) {
        return new Exchanged.Statement(Graph.local(thing.id()), property, Graph.local(words(said)));
    }

    private static String words(Said said) {
        return switch (said) {
            case Said.Literal(String text, _) -> text;
            case Said.Link(String id) -> id;
            case Said.Inner _ -> "";
        };
    }
}
