namespace NRules.OnePass;

/// <summary>An expression threw while rules were matched in one pass. An ordinary session says which, and goes on where it may.</summary>
internal sealed class OnePassException(Exception innerException) : Exception(innerException.Message, innerException);
