package org.lectern;

/** Says in a sentence why Lectern did not start, where the reason is a known one. */
final class StartFailure {

    private StartFailure() {}

    static String explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("already in use") && message.contains("Database")) {
                return "The data folder is in use by a Lectern that is running. Stop it first, or use its pages or its"
                        + " API.";
            }
            if (message.contains("Address already in use") || cause instanceof java.net.BindException) {
                return "The port is taken. Stop what uses it, or choose another: QUARKUS_HTTP_PORT=8090";
            }
        }
        failure.printStackTrace();
        return "Lectern did not start: " + failure.getMessage();
    }
}
