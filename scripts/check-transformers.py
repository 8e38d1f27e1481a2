"""Judges a checkpoint directory: does transformers load it unchanged, and what does it compute?

    echo '[[1, 5, 9], [1, 7]]' | python3 scripts/check-transformers.py DIR [texts.json]

Standard input: rows of token ids (empty input: none). texts.json, optional:
    { "texts": [string], "conversations": [[{ "role", "content" }]] }

Prints one line of JSON:
    { versions, architecture, parameters, stored: [dtype], tied,
      logps: [[log p(ids[t + 1] | ids[0..t])]]      F32 weights, double-precision softmax
      texts: [{ text, ids, decoded }]               no special tokens added
      conversations: [{ text, ids, prompt }] }      the chat template; prompt opens the agent's turn
Exits 1 with a sentence when tensors are missing, unexpected or of the wrong shape.
"""

import json
import pathlib
import sys

import safetensors
import torch
import transformers
from transformers import AutoModelForCausalLM, AutoTokenizer


def load_model(directory):
    model, report = AutoModelForCausalLM.from_pretrained(
        directory, dtype=torch.float32, attn_implementation="eager", output_loading_info=True
    )
    for kind in ("missing_keys", "unexpected_keys", "mismatched_keys", "error_msgs"):
        if report.get(kind):
            sys.exit(f"{directory}: {kind.replace('_', ' ')}: {sorted(map(str, report[kind]))}")
    return model.eval()


def list_stored(directory):
    kinds = set()
    for path in sorted(pathlib.Path(directory).glob("*.safetensors")):
        with safetensors.safe_open(path, framework="pt") as file:
            kinds |= {file.get_slice(name).get_dtype() for name in file.keys()}
    return sorted(kinds)


def score(model, ids):
    with torch.no_grad():
        logits = model(input_ids=torch.tensor([ids]), use_cache=False).logits[0, :-1]
    distribution = torch.log_softmax(logits.double(), -1)
    return distribution.gather(-1, torch.tensor(ids[1:])[:, None])[:, 0].tolist()


def read_texts(directory, path):
    asked = json.loads(pathlib.Path(path).read_text())
    tokenizer = AutoTokenizer.from_pretrained(directory)

    def encode(text):
        ids = tokenizer(text, add_special_tokens=False)["input_ids"]
        decoded = tokenizer.decode(ids, clean_up_tokenization_spaces=False)
        return {"text": text, "ids": ids, "decoded": decoded}

    def render(messages):
        text = tokenizer.apply_chat_template(messages, tokenize=False)
        prompt = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
        return {"text": text, "ids": encode(text)["ids"], "prompt": prompt}

    return {
        "texts": [encode(text) for text in asked.get("texts", [])],
        "conversations": [render(messages) for messages in asked.get("conversations", [])],
    }


def main():
    directory = sys.argv[1]
    transformers.utils.logging.disable_progress_bar()
    model = load_model(directory)
    rows = json.loads(sys.stdin.read().strip() or "[]")
    result = {
        "versions": {"torch": torch.__version__, "transformers": transformers.__version__},
        "architecture": type(model).__name__,
        "parameters": sum(tensor.numel() for tensor in model.parameters()),
        "stored": list_stored(directory),
        "tied": model.config.tie_word_embeddings,
        "logps": [score(model, ids) for ids in rows],
    }
    print(json.dumps(result | (read_texts(directory, sys.argv[2]) if len(sys.argv) > 2 else {})))


if __name__ == "__main__":
    main()
