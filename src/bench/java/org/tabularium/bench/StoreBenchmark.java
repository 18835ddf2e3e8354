package org.tabularium.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.openjdk.jmh.annotations.Benchmark;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;
import tools.jackson.databind.json.JsonMapper;

/// Writing and reading a register; Jackson's time is the measure of all others.
public class StoreBenchmark {
    /// Leaves away what is empty, as the file does, so that both write about the same.
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY)).build();

    @Benchmark
    public byte[] jackson(Content content) {
        return jackson(content.register);
    }

    static byte[] jackson(Register register) {
        return JACKSON.writeValueAsBytes(register);
    }

    @Benchmark
    public byte[] write(Content content) {
        return RopaFormat.write(content.register);
    }

    @Benchmark
    public Register open(Content content) throws StoreException {
        return RopaFormat.read(content.file);
    }
}
