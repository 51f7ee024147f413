package org.lectern.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.lectern.fetching.FetchRecord;

/** Keeps how a page was fetched as JSON. */
@Converter(autoApply = true)
class FetchedKept implements AttributeConverter<FetchRecord, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FetchRecord fetched) {
        try {
            return fetched == null ? null : JSON.writeValueAsString(fetched);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("How a page was fetched cannot be written", e);
        }
    }

    @Override
    public @Nullable FetchRecord convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, FetchRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("How a page was fetched cannot be read", e);
        }
    }
}
