"""Measures the sampling rate of transformers' generate with its cache: Llama, F32, CPU.

    python3 scripts/bench/torch-generate.py '{"width": 192, "layers": 4, "heads": 6, "kvHeads": 2,
        "feedForward": 512, "vocab": 1024, "tied": true, "sequences": 64, "promptLength": 16,
        "newTokens": 256, "threads": 2}'

Optional: "repeats" (default 3), "attention" ("sdpa" or "eager"), "headDim". Prints one line of JSON;
tokensPerSecond counts new tokens over the median time, the prompt's pass included. Every sequence runs
to its last token: no end-of-turn stops it. Plain sampling at temperature 1, the cheapest there is.
"""

import json
import statistics
import sys
import time

import torch
import transformers
from transformers import GenerationConfig, LlamaConfig, LlamaForCausalLM


def make_model(sizes):
    config = LlamaConfig(
        vocab_size=sizes["vocab"],
        hidden_size=sizes["width"],
        intermediate_size=sizes["feedForward"],
        num_hidden_layers=sizes["layers"],
        num_attention_heads=sizes["heads"],
        num_key_value_heads=sizes["kvHeads"],
        head_dim=sizes.get("headDim", sizes["width"] // sizes["heads"]),
        max_position_embeddings=max(1024, sizes["promptLength"] + sizes["newTokens"]),
        tie_word_embeddings=sizes["tied"],
        attn_implementation=sizes.get("attention", "sdpa"),
    )
    return LlamaForCausalLM(config).float().eval()


def generate(model, sizes, count):
    prompts = torch.randint(3, sizes["vocab"], (sizes["sequences"], sizes["promptLength"]))
    settings = GenerationConfig(
        do_sample=True, temperature=0.7, min_p=0.3, top_k=0, top_p=1.0, use_cache=True, max_new_tokens=count, pad_token_id=0
    )
    # generate fills an unset end token from the model's own settings, which would stop sequences early.
    model.generation_config.eos_token_id = None
    began = time.perf_counter()
    with torch.inference_mode():
        ids = model.generate(prompts, attention_mask=torch.ones_like(prompts), generation_config=settings)
    taken = (time.perf_counter() - began) * 1000
    expected = (sizes["sequences"], sizes["promptLength"] + count)
    if tuple(ids.shape) != expected:
        sys.exit(f"generate returned {tuple(ids.shape)}, not {expected}: sequences ended early.")
    return taken


def main():
    sizes = json.loads(sys.argv[1])
    torch.set_num_threads(sizes["threads"])
    torch.manual_seed(69)
    model = make_model(sizes)
    generate(model, sizes, min(8, sizes["newTokens"]))
    taken = [generate(model, sizes, sizes["newTokens"]) for _ in range(sizes.get("repeats", 3))]
    rate = sizes["sequences"] * sizes["newTokens"] / (statistics.median(taken) / 1000)
    result = {
        "tokensPerSecond": round(rate, 1),
        "ms": [round(ms, 1) for ms in taken],
        "parameters": sum(tensor.numel() for tensor in model.parameters()),
        "attention": model.config._attn_implementation,
        "threads": torch.get_num_threads(),
        "versions": {"torch": torch.__version__, "transformers": transformers.__version__},
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
