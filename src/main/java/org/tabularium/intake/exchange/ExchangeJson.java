package org.tabularium.intake.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tabularium.intake.IntakeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON of others within bounds. A member that is there twice would hide one of its values: it is refused.
final class ExchangeJson {
    private static final long MOST_BYTES = 50L << 20;
    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 1_000_000;
    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT).maxNameLength(1_000).maxDocumentLength(MOST_BYTES).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();

    JsonNode read(Path file) throws IntakeException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new IntakeException("no-file", file, null);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new IntakeException("exchange.too-large", file, null);
            }
            return mapper.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IntakeException("file.denied", file, e);
        } catch (JacksonException e) {
            throw new IntakeException("exchange.damaged", file, e);
        }
    }
}
