namespace GrantEligibility.Explanations;

/// <summary>How much a search may do before it stops and says that it is not complete. Immutable.</summary>
public sealed record SearchLimits
{
    /// <summary>What a search may do where its caller sets nothing.</summary>
    public static SearchLimits Default { get; } = new();

    /// <summary>How many changed documents are evaluated at most; 1 or more.</summary>
    public int Evaluations { get; init; } = 20_000;

    /// <summary>How many actions or questions a set has at most; 1 or more.</summary>
    public int SetSize { get; init; } = 8;
}
