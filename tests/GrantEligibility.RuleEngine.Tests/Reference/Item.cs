using System.Globalization;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>A fact of the generated rules. Its text tells its values, so that a match with an old one differs.</summary>
public abstract class Item
{
    public string Id { get; set; } = "";

    public int K { get; set; }

    public int V { get; set; }

    public int[] Both => [K, V];

    /// <summary>A number that some facts do not have.</summary>
    public int Trap => K == 2 ? throw new TrapException() : V;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{K}{V}");
}

/// <summary>A fact that the host inserts. It is the same fact as another object of its identity.</summary>
public abstract class Given : Item, IIdentityProvider
{
    public object GetIdentity() => Id;

    /// <summary>Another object for the same fact.</summary>
    public abstract Given Substitute();
}

/// <summary>One kind of given fact.</summary>
public sealed class Left : Given
{
    public override Given Substitute() => new Left { Id = Id };
}

/// <summary>The other kind of given fact.</summary>
public sealed class Right : Given
{
    public override Given Substitute() => new Right { Id = Id };
}

/// <summary>A fact that a rule yields for a match as it is when the rule fires. The same fact as long as it is the same object.</summary>
public abstract class Yielded : Item
{
    public IMatch? Match { get; set; }

    /// <summary>Makes this the fact yielded for a match as it is now.</summary>
    public Yielded Of(IMatch match, string text)
    {
        Match = match;
        Id = IdOf(match.Rule.Name, text);
        K = text.Count(c => c == '=') % 4;
        V = text.Length % 4;
        return this;
    }

    /// <summary>A short name for what is yielded for a match, since matches of matches of matches have long texts.</summary>
    public static string IdOf(string rule, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{rule}#{text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u)):x8}");
}

/// <summary>What is yielded for matches of given facts.</summary>
public sealed class Derived : Yielded;

/// <summary>What is yielded for matches of derived facts.</summary>
public sealed class Concluded : Yielded;
