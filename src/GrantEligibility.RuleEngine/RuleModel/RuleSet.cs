namespace NRules.RuleModel;

/// <summary>Rules under one name. Not safe to change while another thread reads it.</summary>
public class RuleSet : IRuleSet
{
    private readonly List<IRuleDefinition> _rules = [];

    /// <summary>Creates an empty set.</summary>
    /// <param name="name">The name of the set.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public RuleSet(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IEnumerable<IRuleDefinition> Rules => _rules.AsReadOnly();

    /// <inheritdoc/>
    public void Add(IEnumerable<IRuleDefinition> ruleDefinitions)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        _rules.AddRange(ruleDefinitions);
    }
}
