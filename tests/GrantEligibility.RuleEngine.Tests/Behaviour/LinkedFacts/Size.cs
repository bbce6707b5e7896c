using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.LinkedFacts;

/// <summary>A derived fact, known by its name; in a countdown, by its count too.</summary>
public sealed class Size(string name, int count) : IIdentityProvider
{
    public string Name { get; } = name;

    public int Count { get; private set; } = count;

    public object GetIdentity() => (Name, Name == "countdown" ? Count : 0);

    public Size Add(int more)
    {
        Count += more;
        return this;
    }

    public override string ToString() => $"{Name} {Count}";
}
