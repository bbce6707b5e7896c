using NRules.RuleModel;

namespace NRules.Extensibility;

/// <summary>One action of a rule that is firing, ready to be invoked.</summary>
public interface IActionInvocation
{
    /// <summary>The arguments of the action in the order of its parameters, without the context.</summary>
    IReadOnlyList<object?> Arguments { get; }

    /// <summary>What makes this action run.</summary>
    ActionTrigger Trigger { get; }

    /// <summary>Runs the action. An exception it throws is not wrapped.</summary>
    void Invoke();
}
