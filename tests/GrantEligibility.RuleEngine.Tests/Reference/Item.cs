namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>A fact of the generated rules. The same fact as long as it is the same object.</summary>
public abstract class Item
{
    public string Id { get; set; } = "";

    public int K { get; set; }

    public int V { get; set; }

    public int[] Both => [K, V];

    public override string ToString() => Id;
}

/// <summary>A fact that the host inserts.</summary>
public abstract class Given : Item;

/// <summary>One kind of given fact.</summary>
public sealed class Left : Given;

/// <summary>The other kind of given fact.</summary>
public sealed class Right : Given;

/// <summary>A fact that a rule yields for a match; its identity in text is that of the match.</summary>
public sealed class Derived : Item
{
    /// <summary>Makes this the fact derived from a match.</summary>
    public Derived Of(string rule, string match)
    {
        Id = $"{{{rule} {match}}}";
        K = match.Count(c => c == '=') % 4;
        V = match.Length % 4;
        return this;
    }
}
