namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>What a generated expression throws that reads a number which a fact does not have.</summary>
internal sealed class TrapException : Exception;
