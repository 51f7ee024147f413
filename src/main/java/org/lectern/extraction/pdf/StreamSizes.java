package org.lectern.extraction.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** Measures what the streams of a page unpack to without keeping it, before anything else unpacks them. */
final class StreamSizes {

    private static final int DEEPEST = 6;

    private final long most;
    private final Map<COSStream, Long> known = new IdentityHashMap<>();

    StreamSizes(long most) {
        this.most = most;
    }

    /** Whether the page's text and the forms it draws stay within the limit. */
    boolean allows(PDPage page) {
        long size = 0;
        for (COSStream stream : contents(page.getCOSObject().getDictionaryObject(COSName.CONTENTS))) {
            size += size(stream);
        }
        return size <= most && formsFit(page.getCOSObject(), 0);
    }

    private static List<COSStream> contents(COSBase contents) {
        List<COSStream> streams = new ArrayList<>();
        if (contents instanceof COSStream stream) {
            streams.add(stream);
        } else if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    streams.add(stream);
                }
            }
        }
        return streams;
    }

    private boolean formsFit(COSDictionary holder, int depth) {
        COSDictionary resources = holder.getCOSDictionary(COSName.RESOURCES);
        COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || depth > DEEPEST) {
            return true;
        }
        for (COSName name : objects.keySet()) {
            if (objects.getDictionaryObject(name) instanceof COSStream form
                    && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))
                    && !known.containsKey(form)
                    && (size(form) > most || !formsFit(form, depth + 1))) {
                return false;
            }
        }
        return true;
    }

    private long size(COSStream stream) {
        return known.computeIfAbsent(stream, this::measured);
    }

    private long measured(COSStream stream) {
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < flates(stream.getFilters()); i++) {
                in = new InflaterInputStream(in);
            }
            return counted(in);
        } catch (IOException brokenOff) {
            return 0;
        }
    }

    private long counted(InputStream in) {
        byte[] buffer = new byte[64 << 10];
        long size = 0;
        try {
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException brokenOff) {
            return size;
        }
        return size;
    }

    /** How many times the stream is deflated, as far as it is by nothing else before. */
    private static int flates(COSBase filters) {
        if (filters instanceof COSName name) {
            return isFlate(name) ? 1 : 0;
        }
        int flates = 0;
        if (filters instanceof COSArray array) {
            while (flates < array.size() && isFlate(array.getObject(flates))) {
                flates++;
            }
        }
        return flates;
    }

    private static boolean isFlate(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }
}
