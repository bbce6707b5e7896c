namespace GrantEligibility.Tool;

/// <summary>The command line asks for something that there is not; the message says what to use instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
